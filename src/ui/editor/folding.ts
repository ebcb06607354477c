import { codeFolding, foldGutter, foldService } from "@codemirror/language";
import type { EditorState, Extension } from "@codemirror/state";
import { sectionParts } from "../../core/unit-file/section-parts.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import { element } from "./element.ts";
import { placeInEditor, placeInText } from "./line-endings.ts";
import { currentFile, shownFile } from "./shown-file.ts";

/** Sections can be folded up to their headers, and values over several lines to the first. */
export const folding: Extension = [
  codeFolding({ placeholderText: "…" }),
  foldGutter({
    markerDOM: chevron,
    foldingChanged: ({ state, startState }) => state.field(shownFile) !== startState.field(shownFile),
  }),
  foldService.of(foldAt),
];

/** What can be folded in a line of the editor: from its end to the last character of what belongs to it. */
function foldAt(state: EditorState, from: number): TextRange | null {
  const file = currentFile(state);
  if (file === undefined) return null;
  const line = state.doc.lineAt(from);
  const fold = foldsOf(file.document).get(placeInText(file.returns, line.from));
  if (fold === undefined) return null;
  const end = state.doc.lineAt(placeInEditor(file.returns, fold - 1));
  return end.to > line.to ? { from: line.to, to: end.to } : null;
}

const known = new WeakMap<UnitDocument, ReadonlyMap<number, number>>();

/** Where each thing ends that can be folded, by the place where it begins. Looked up for each line in view. */
function foldsOf(document: UnitDocument): ReadonlyMap<number, number> {
  const found = known.get(document);
  if (found) return found;
  const { lines } = document;
  const folds = new Map<number, number>();
  for (const { from, to, lineCount } of lines) if (lineCount > 1) folds.set(from, to);
  for (const { header, end } of sectionParts(document)) {
    let last = end - 1;
    while (last > header && lines[last]?.kind === "blank") last--;
    folds.set(lines[header]?.from ?? 0, lines[last]?.to ?? 0);
  }
  known.set(document, folds);
  return folds;
}

function chevron(isOpen: boolean): HTMLElement {
  return isOpen
    ? element("span", { className: "chevron", title: "Fold" }, "⌄")
    : element("span", { className: "chevron folded", title: "Unfold" }, "›");
}
