import type { Line, UnitDocument } from "./document.ts";
import { prevailingLineEnding } from "./physical-line.ts";
import { lineBelow, readLine } from "./read-line.ts";
import { keepDocument, knownDocument } from "./recent-documents.ts";
import type { LineStart } from "./read-line.ts";

/**
 * Parses any text as a unit file and loses nothing: the lines joined are the text. What Podman would refuse
 * becomes a malformed line. Follows the generator of Podman 5.4 and newer (generator-spec.md 2 and 2.1).
 */
export function parseUnitFile(text: string): UnitDocument {
  return keepDocument(knownDocument(text) ?? parse(text));
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
