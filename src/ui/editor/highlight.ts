import { mayGoWrong } from "../../core/checks/model/finding.ts";
import type { Finding } from "../../core/checks/model/finding.ts";
import type { Line, UnitDocument } from "../../core/unit-file/document.ts";

/** A piece of a line with the CSS class that colours it. */
export interface Piece {
  readonly text: string;
  readonly className: string | undefined;
}

/** Cuts a logical line of the document into its physical lines, each into coloured pieces. What the first finding in it is about is marked, if it may go wrong. */
export function piecesOfLine(
  document: UnitDocument,
  line: Line,
  findings: readonly Finding[],
): readonly (readonly Piece[])[] {
  const found = findings.find(({ range }) => range && range.from >= line.from && range.to <= line.to);
  const marked = found && mayGoWrong(found.severity) ? found : undefined;
  let from = line.from;
  const physical = document.text.slice(line.from, line.to).split(/(?<=\n)/);
  return physical.map((text, index) => {
    const pieces = cutLine(text, from, colourOf(line, text, index), marked);
    from += text.length;
    return pieces;
  });
}

/** Cuts a physical line that begins here where its colour ends, and around what is marked. */
function cutLine(
  text: string,
  start: number,
  { className, length = text.length }: Colour,
  marked: Finding | undefined,
): readonly Piece[] {
  const { from, to } = marked?.range ?? { from: start, to: start };
  const cuts = [0, length, from - start, to - start, text.length]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((one, other) => one - other);
  return cuts.slice(1).flatMap((end, index) => {
    const begin = cuts[index] ?? 0;
    const isMarked = start + begin >= from && start + end <= to;
    const classes = [begin < length && className, isMarked && `found-${marked?.severity}`];
    if (begin === end) return [];
    return { text: text.slice(begin, end), className: classes.filter(Boolean).join(" ") || undefined };
  });
}

interface Colour {
  readonly className?: string;
  /** How many characters have it, where it is not all of them. */
  readonly length?: number;
}

/** The colour of a physical line of a logical one. */
function colourOf(line: Line, text: string, index: number): Colour {
  switch (line.kind) {
    case "blank":
      return {};
    case "comment":
    case "section":
    case "malformed":
      return { className: line.kind };
    case "dropped":
      return { className: "comment" };
    case "entry":
      if (index === 0) return { className: "key", length: line.keyRange.to - line.from };
      return /^\s*[#;]/.test(text) ? { className: "comment" } : {};
  }
}
