import { readIpAddress } from "./ip-address.ts";

/** Says that a text is no IP address; undefined when it is one. */
export function addressProblem(text: string): string | undefined {
  if (readIpAddress(text) !== undefined) return undefined;
  return text === "" ? "An address is missing here." : `${text} is no IP address.`;
}
