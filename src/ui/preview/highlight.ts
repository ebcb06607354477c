import { mayGoWrong } from "../../core/checks/finding.ts";
import type { Finding } from "../../core/checks/finding.ts";
import type { EntryLine, Line, UnitDocument } from "../../core/unit-file/document.ts";

/** A piece of a line with the CSS class that colours it. */
export interface Piece {
  readonly text: string;
  readonly className?: string;
}

/** Cuts a document into its physical lines, each into coloured pieces. All pieces joined are the text. */
export function highlight(
  document: UnitDocument,
  findings: readonly Finding[],
): readonly (readonly Piece[])[] {
  return document.lines.flatMap((line) => {
    const physical = document.text.slice(line.from, line.to).split(/(?<=\n)/);
    return physical.map((text, index) => pieces(text, line, index, findings));
  });
}

function pieces(text: string, line: Line, index: number, findings: readonly Finding[]): readonly Piece[] {
  switch (line.kind) {
    case "blank":
      return [{ text }];
    case "comment":
    case "section":
    case "malformed":
      return [{ text, className: line.kind }];
    case "dropped":
      return [{ text, className: "comment" }];
    case "entry":
      return index === 0 ? firstLineOfEntry(text, line, findings) : [continuation(text)];
  }
}

function firstLineOfEntry(text: string, entry: EntryLine, findings: readonly Finding[]): readonly Piece[] {
  const keyEnd = entry.keyRange.to - entry.from;
  const valueStart = Math.min(entry.valueRange.from - entry.from, text.length);
  const valueEnd = Math.min(entry.valueRange.to - entry.from, text.length);
  const found = findings.find(({ range }) => range && range.from >= entry.from && range.to <= entry.to);
  const value = text.slice(valueStart, valueEnd);
  return [
    { text: text.slice(0, keyEnd), className: "key" },
    { text: text.slice(keyEnd, valueStart) },
    found && mayGoWrong(found.severity)
      ? { text: value, className: `found-${found.severity}` }
      : { text: value },
    { text: text.slice(valueEnd) },
  ].filter((piece) => piece.text !== "");
}

function continuation(text: string): Piece {
  return /^\s*[#;]/.test(text) ? { text, className: "comment" } : { text };
}
