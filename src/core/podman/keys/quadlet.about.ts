import type { AboutKeys } from "./about.ts";
import type { quadletKeys } from "./quadlet.ts";

/** Source: keys.json; generator-spec.md 7; usage.md, [Quadlet] (share, of `.container` files). */
export const aboutQuadlet: AboutKeys<typeof quadletKeys> = {
  DefaultDependencies: {
    group: "order",
    valueType: "bool",
    summary: "Whether the service waits until the network of the host is up; without this line it does.",
    example: "DefaultDependencies=false",
    share: 2.8,
    plain: "network-online, wait for the network, network online",
    lost: "Up to Podman 5.1 no service waits for the network; in 5.2 the system’s containers, images and builds always do.",
  },
};
