import { trimmedEnd } from "../../unit-file/white-space.ts";
import { grammar } from "./part.ts";

export type PortExposePart = "port" | "protocol";

/** `ExposeHostPort=`: the generator looks only at the end of the text (generator-spec.md 8.3, stage 34). */
export const portExpose = grammar<PortExposePart>("port-expose", (value) => {
  const [port, protocol] = value.cut(value.whole, "/");
  value.part("port", port);
  value.part("protocol", protocol);
  if (!/\d(?:\/(?:udp|tcp))?$/.test(trimmedEnd(value.text)))
    value.problem(value.whole, "The generator refuses it: write a port such as 8080, 8080/tcp or 8000-8010.");
});
