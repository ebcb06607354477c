import { grammar } from "../../words/part.ts";

export type PortExposePart = "port" | "protocol";

/** `ExposeHostPort=`: a port or a range, and a protocol (rule expose-port-format). */
export const portExpose = grammar<PortExposePart>("port-expose", (value) => {
  const [port, protocol] = value.cut(value.whole, "/");
  value.part("port", port);
  value.part("protocol", protocol);
});
