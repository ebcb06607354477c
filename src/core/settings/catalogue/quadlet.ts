import type { QuadletKeyName } from "../keys/quadlet.ts";
import { quadletManual } from "./description.ts";
import type { KeyDescription } from "./description.ts";

/** Source: keys.json; generator-spec.md 7; usage.md, [Quadlet] (share, of `.container` files). */
export const quadletDescriptions: Readonly<Record<QuadletKeyName, KeyDescription>> = {
  DefaultDependencies: {
    valueType: "bool",
    summary: "Whether the service waits until the network of the host is up; without this line it does.",
    example: "DefaultDependencies=false",
    share: 2.8,
    docs: quadletManual("defaultdependencies"),
    lost: "Up to Podman 5.1 no service waits for the network; in 5.2 the system’s containers, images and builds always do.",
  },
};
