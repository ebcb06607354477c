import type { Line, UnitDocument } from "./document.ts";
import { prevailingLineEnding } from "./physical-line.ts";
import { lineBelow, readLine } from "./read-line.ts";
import type { LineStart } from "./read-line.ts";

/**
 * Parses any text as a unit file and loses nothing: the lines joined are the text. What Podman would refuse
 * becomes a malformed line. Follows the generator of Podman 5.4 and newer (generator-spec.md 2 and 2.1).
 */
export function parseUnitFile(text: string): UnitDocument {
  const document = recent.get(text) ?? parseLike?.(text, [...recent.values()].toReversed()) ?? parse(text);
  recent.delete(text);
  recent.set(text, document);
  const [oldest] = recent.size > mostRecent ? recent.keys() : [];
  if (oldest !== undefined) recent.delete(oldest);
  return document;
}

/**
 * Who changes a text, who shows it and who compares it with the one before ask one after the other. Of long files a few
 * more would cost time: an engine that cleans up moves all lines that are still held.
 */
const recent = new Map<string, UnitDocument>();

const mostRecent = 4;

/** Makes the document of a text out of one of these, the last one first; undefined where it is like none of them. */
export type ParseLike = (text: string, recent: readonly UnitDocument[]) => UnitDocument | undefined;

let parseLike: ParseLike | undefined;

/** Parses texts so from here on, with the same result: what does it faster for long ones loads late. */
export function parseBy(like: ParseLike): void {
  parseLike = like;
}

function parse(text: string): UnitDocument {
  const lines: Line[] = [];
  let start: LineStart = { from: 0, lineNumber: 1, section: undefined };
  while (start.from < text.length) {
    const line = readLine(text, start);
    lines.push(line);
    start = lineBelow(start, line);
  }
  return { text, lineEnding: prevailingLineEnding(text), lines };
}
