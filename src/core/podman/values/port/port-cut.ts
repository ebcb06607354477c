import type { TextRange } from "../../../unit-file/text.ts";

/** Where the parts of a published port stand; one that is there without a character has an empty range. */
export interface PortCut {
  /** Without the brackets of an IPv6 address. */
  readonly address: TextRange | undefined;
  readonly isInBrackets: boolean;
  /** A port or a range. */
  readonly hostPort: TextRange | undefined;
  /** A port or a range. */
  readonly containerPort: TextRange;
  readonly protocol: TextRange | undefined;
}

// [address]: and a host port, or address and host port, or nothing; then container port and protocol.
const port = /^(?:\[([^\]/]*)\]:?(?:([^/]*):)?|(?:(?:([^/]*):)?([^:/]*):)?)([^:/]*)(?:\/(.*))?$/ds;

/**
 * Cuts a text as `[[address:][hostPort]:]containerPort[/protocol]` (rule publish-port-format); any text can be cut.
 * What is too much goes to the address, behind one in brackets to the host port.
 */
export function cutPort(text: string, { from, to }: TextRange): PortCut {
  const groups: readonly (readonly [number, number] | undefined)[] =
    port.exec(text.slice(from, to))?.indices ?? [];
  const [, bracketed, hostBehind, address, host, containerPort, protocol] = groups.map(
    (place) => place && { from: from + place[0], to: from + place[1] },
  );
  return {
    address: bracketed ?? address,
    isInBrackets: bracketed !== undefined,
    hostPort: hostBehind ?? host,
    containerPort: containerPort ?? { from, to },
    protocol,
  };
}
