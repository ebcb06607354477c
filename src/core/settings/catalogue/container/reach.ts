import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** What it reaches and who reaches it. */
export const reach = {
  Network: {
    valueType: "network-spec",
    summary:
      "What the container’s network is: a mode such as host or none, a network’s name, or a .network or .container file.",
    example: "Network=host",
    share: 65.5,
    docs: quadletManual("network"),
    podmanArgument: "--network *",
  },
  PublishPort: {
    valueType: "port-publish",
    summary: "Opens a port of the host and passes on to a port of the container what arrives there.",
    example: "PublishPort=127.0.0.1:8080:80",
    share: 44.4,
    docs: quadletManual("publishport"),
    podmanArgument: "--publish *",
  },
} satisfies ContainerDescriptions;
