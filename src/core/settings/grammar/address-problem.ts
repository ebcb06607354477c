import { isIpv4, isIpv6 } from "../values/ip-address.ts";

/** Says that a text is no IP address; undefined when it is one. */
export function addressProblem(text: string): string | undefined {
  if (isIpv4(text) || isIpv6(text)) return undefined;
  return text === "" ? "An address is missing here." : `${text} is no IP address.`;
}
