import { isIpv4, isIpv6 } from "../../../settings/values/ip-address.ts";

/** An address as a number. */
export interface Address {
  readonly bits: 32 | 128;
  readonly number: bigint;
}

/** A subnet, such as `10.1.0.0/24`. */
export interface Subnet {
  readonly bits: 32 | 128;
  readonly contains: (address: Address) => boolean;
  /** The one behind that of the subnet itself, which Podman takes for the gateway. */
  readonly first: Address;
}

/** Reads an IPv4 or IPv6 address; undefined when it is none. */
export function readAddress(text: string): Address | undefined {
  if (isIpv4(text)) return { bits: 32, number: joined(numbersIn(text), 8n) };
  return isIpv6(text) ? { bits: 128, number: joined(groupsIn(text), 16n) } : undefined;
}

/** Reads an address with the length of its network; undefined when it is none. */
export function readSubnet(text: string): Subnet | undefined {
  const [, front = "", length = ""] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const address = readAddress(front);
  if (address === undefined || Number(length) > address.bits) return undefined;
  const { bits } = address;
  const hostBits = BigInt(bits - Number(length));
  const network = address.number >> hostBits;
  return {
    bits,
    contains: (other) => other.bits === bits && other.number >> hostBits === network,
    first: { bits, number: (network << hostBits) + 1n },
  };
}

export function isSameAddress(one: Address, other: Address): boolean {
  return one.bits === other.bits && one.number === other.number;
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
