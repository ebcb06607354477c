import { readAddress } from "../../../reading/address.ts";
import type { Address } from "../../../reading/address.ts";

/** A subnet, such as `10.1.0.0/24`. */
export interface Subnet {
  readonly bits: 32 | 128;
  readonly contains: (address: Address) => boolean;
  /** The one behind that of the subnet itself, which Podman takes for the gateway. */
  readonly first: Address;
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
