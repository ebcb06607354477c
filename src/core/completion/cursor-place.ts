import type { EntryLine, Line, UnitDocument } from "../unit-file/document.ts";
import { linesIn } from "../unit-file/lines-in.ts";
import { sectionOpenedBy } from "../unit-file/read-line.ts";

/** In what a position of a unit file stands, with the text between its begin and the position. */
export type CursorPlace =
  | { readonly kind: "header"; readonly from: number; readonly typed: string }
  | {
      readonly kind: "key";
      readonly from: number;
      readonly typed: string;
      /** The section that the line stands in; undefined above the first one. */
      readonly section: string | undefined;
    }
  | { readonly kind: "value"; readonly from: number; readonly typed: string; readonly entry: EntryLine };

/** Finds what a person types at a position; undefined where nothing can be completed, as in a comment. */
export function cursorPlace(document: UnitDocument, position: number): CursorPlace | undefined {
  const { text } = document;
  const from = text.lastIndexOf("\n", position - 1) + 1;
  const typed = text.slice(from, position);
  const line = lineAt(document, position, from);
  if (line?.kind === "comment" || /^\s*[#;]/.test(typed)) return undefined;
  if (line?.kind === "entry" && position > line.keyRange.to) return placeInValue(document, line, position);
  if (line !== undefined && line.from !== from) return undefined;
  if (typed.startsWith("[")) return { kind: "header", from, typed };
  return /^[A-Za-z0-9]*$/.test(typed)
    ? { kind: "key", from, typed, section: sectionAt(document, from) }
    : undefined;
}

/** The logical line of a position; at the end of a text without newline that is the one before it. */
function lineAt(document: UnitDocument, position: number, from: number): Line | undefined {
  const [line] = linesIn(document, { from: from === position ? position : position - 1, to: position + 1 });
  return line !== undefined && line.from <= position ? line : undefined;
}

function placeInValue({ text }: UnitDocument, entry: EntryLine, position: number): CursorPlace | undefined {
  const equals = text.indexOf("=", entry.keyRange.to);
  if (equals === -1 || position <= equals) return undefined;
  const blanks = /^[ \t]*/.exec(text.slice(equals + 1, position))?.[0].length ?? 0;
  const from = equals + 1 + blanks;
  return { kind: "value", from, typed: text.slice(from, position), entry };
}

/** The section in which a line stands that begins at the position. */
function sectionAt({ lines }: UnitDocument, position: number): string | undefined {
  const header = lines.findLast((line) => line.from < position && sectionOpenedBy(line) !== undefined);
  return header && sectionOpenedBy(header);
}
