import { readIpAddress } from "./ip-address.ts";
import type { IpAddress } from "./ip-address.ts";

/** A subnet, such as `10.1.0.0/24`. */
export interface Subnet {
  readonly bits: 32 | 128;
  /** How many bits name it. */
  readonly length: number;
  readonly contains: (address: IpAddress) => boolean;
  /** The one behind that of the subnet itself, which Podman takes for the gateway. */
  readonly isFirst: (address: IpAddress) => boolean;
}

/** Reads an address with the length of its network; undefined when it is none. */
export function readSubnet(text: string): Subnet | undefined {
  const slash = text.indexOf("/");
  const address = readIpAddress(text.slice(0, Math.max(slash, 0)));
  const length = address && readPrefix(text.slice(slash + 1), address.bits);
  if (address === undefined || length === undefined) return undefined;
  const { bits } = address;
  const hostBits = BigInt(bits - length);
  const network = numberOf(address) >> hostBits;
  const first = (network << hostBits) + 1n;
  return {
    bits,
    length,
    contains: (other) => other.bits === bits && numberOf(other) >> hostBits === network,
    isFirst: (other) => other.bits === bits && numberOf(other) === first,
  };
}

/** Reads how many of the bits of an address name its network; undefined when it has not that many. */
export function readPrefix(text: string, bits: 32 | 128): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= bits ? Number(text) : undefined;
}

export function isSameAddress(one: IpAddress, other: IpAddress): boolean {
  return one.bits === other.bits && numberOf(one) === numberOf(other);
}

function numberOf({ bits, parts }: IpAddress): bigint {
  const width = BigInt(bits / parts.length);
  return parts.reduce((number, part) => (number << width) + BigInt(part), 0n);
}
