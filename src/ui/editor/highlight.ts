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
  return document.lines.flatMap((line) => piecesOfLine(document, line, findings));
}

/** The same for one logical line of the document. */
export function piecesOfLine(
  document: UnitDocument,
  line: Line,
  findings: readonly Finding[],
): readonly (readonly Piece[])[] {
  const physical = document.text.slice(line.from, line.to).split(/(?<=\n)/);
  return physical.map((text, index) => pieces(text, line, index, findings));
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

/** The key has its colour, and what a finding is about is marked: the whole value, or a port in the middle of it. */
function firstLineOfEntry(text: string, entry: EntryLine, findings: readonly Finding[]): readonly Piece[] {
  const keyEnd = entry.keyRange.to - entry.from;
  const found = findings.find(({ range }) => range && range.from >= entry.from && range.to <= entry.to);
  const range = found && mayGoWrong(found.severity) ? found.range : undefined;
  const from = Math.min((range?.from ?? entry.to) - entry.from, text.length);
  const to = Math.min((range?.to ?? entry.to) - entry.from, text.length);
  const cuts = [0, keyEnd, from, to, text.length].toSorted((one, other) => one - other);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const mark = start >= from && end <= to && range ? `found-${found?.severity}` : undefined;
    const className = start < keyEnd ? ["key", mark].filter(Boolean).join(" ") : mark;
    if (start === end) return [];
    return [{ text: text.slice(start, end), ...(className !== undefined && { className }) }];
  });
}

function continuation(text: string): Piece {
  return /^\s*[#;]/.test(text) ? { text, className: "comment" } : { text };
}
