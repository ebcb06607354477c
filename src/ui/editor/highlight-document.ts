import type { Finding } from "../../core/checks/model/finding.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import { piecesOfLine } from "./highlight.ts";
import type { Piece } from "./highlight.ts";

/** Cuts a document into its physical lines, each into coloured pieces. All pieces joined are the text. */
export function highlight(
  document: UnitDocument,
  findings: readonly Finding[],
): readonly (readonly Piece[])[] {
  return document.lines.flatMap((line) => piecesOfLine(document, line, findings));
}
