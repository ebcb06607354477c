import { isIpv4, isIpv6 } from "../../settings/values/ip-address.ts";

/** An address as a number. */
export interface Address {
  readonly bits: 32 | 128;
  readonly number: bigint;
}

/** Reads an IPv4 or IPv6 address; undefined when it is none. */
export function readAddress(text: string): Address | undefined {
  if (isIpv4(text)) return { bits: 32, number: joined(numbersIn(text), 8n) };
  return isIpv6(text) ? { bits: 128, number: joined(groupsIn(text), 16n) } : undefined;
}

export function isSameAddress(one: Address, other: Address): boolean {
  return one.bits === other.bits && one.number === other.number;
}

/** The one spelling of an IPv6 address that programs print (RFC 5952). */
export function writeIpv6(number: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => (number >> BigInt(16 * (7 - index))) & 0xffffn);
  const text = groups.map((group) => group.toString(16)).join(":");
  const runs = [...text.matchAll(/(?<=^|:)0(?::0)+(?=:|$)/g)];
  const [longest] = runs.toSorted((one, other) => other[0].length - one[0].length);
  if (longest === undefined) return text;
  const [front, back] = [text.slice(0, longest.index), text.slice(longest.index + longest[0].length)];
  return `${front === "" ? ":" : front}${back === "" ? ":" : back}`;
}

function numbersIn(text: string): readonly bigint[] {
  return text.split(".").map((number) => BigInt(number));
}

/** The eight groups of an IPv6 address, whose end may be written as an IPv4 address. */
function groupsIn(text: string): readonly bigint[] {
  const [front = "", back] = text.split("::");
  const [before, after] = [hexadecimalGroups(front), hexadecimalGroups(back ?? "")];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0n);
  return [...before, ...zeros, ...after];
}

function hexadecimalGroups(text: string): readonly bigint[] {
  if (text === "") return [];
  return text.split(":").flatMap((group) => {
    if (!group.includes(".")) return [BigInt(`0x${group}`)];
    const number = joined(numbersIn(group), 8n);
    return [number >> 16n, number & 0xffffn];
  });
}

function joined(parts: readonly bigint[], width: bigint): bigint {
  return parts.reduce((number, part) => (number << width) + part, 0n);
}
