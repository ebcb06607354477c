import { cutPort } from "./port-cut.ts";
import { grammar } from "../../words/part.ts";

/** An address stands without its brackets; the ports of a side are one part, a range too. */
export type PortPublishPart = "address" | "host-port" | "container-port" | "protocol";

/** `PublishPort=`: several ports may stand in one value, with commas between (rule publish-port-format). */
export const portPublish = grammar<PortPublishPart>("port-publish", (value) => {
  for (const range of value.split(value.whole, ",")) {
    const { address, hostPort, containerPort, protocol } = cutPort(value.text, range);
    value.part("address", address);
    value.part("host-port", hostPort);
    value.part("container-port", containerPort);
    value.part("protocol", protocol);
  }
});
