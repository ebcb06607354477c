import type { TextRange } from "../../unit-file/text.ts";
import { cutAt, splitAt } from "./cut.ts";

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

/**
 * Cuts a text as `[[address:][hostPort]:]containerPort[/protocol]` (rules.md publish-port-format); any text can be cut.
 * What is too much goes to the address, behind one in brackets to the host port.
 */
export function cutPort(text: string, range: TextRange): PortCut {
  const [ports, protocol] = cutAt(text, range, "/");
  const bracket = text[ports.from] === "[" ? text.indexOf("]", ports.from) : -1;
  const isInBrackets = bracket !== -1 && bracket < ports.to;
  const behind = isInBrackets ? bracket + (text[bracket + 1] === ":" ? 2 : 1) : ports.from;
  const fields = splitAt(text, { from: Math.min(behind, ports.to), to: ports.to }, ":");
  const containerPort = fields.at(-1) ?? ports;
  const host = fields.at(-2);
  if (isInBrackets) {
    const address = { from: ports.from + 1, to: bracket };
    return { address, isInBrackets, hostPort: spanOf(fields.slice(0, -1)), containerPort, protocol };
  }
  const address = spanOf(fields.slice(0, -2));
  return { address, isInBrackets, hostPort: host, containerPort, protocol };
}

function spanOf(ranges: readonly TextRange[]): TextRange | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}
