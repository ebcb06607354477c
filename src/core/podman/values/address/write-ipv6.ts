import type { IpAddress } from "./ip-address.ts";

/** The one spelling of an IPv6 address that programs print (RFC 5952). */
export function writeIpv6({ parts }: IpAddress): string {
  const text = parts.map((group) => group.toString(16)).join(":");
  const runs = [...text.matchAll(/(?<=^|:)0(?::0)+(?=:|$)/g)];
  const [longest] = runs.toSorted((one, other) => other[0].length - one[0].length);
  if (longest === undefined) return text;
  const [front, back] = [text.slice(0, longest.index), text.slice(longest.index + longest[0].length)];
  return `${front === "" ? ":" : front}${back === "" ? ":" : back}`;
}
