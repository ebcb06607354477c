import { Annotation, StateEffect, StateField } from "@codemirror/state";
import type { EditorState } from "@codemirror/state";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import { parseUnitFile } from "../../core/unit-file/parse.ts";

/** What is known about the text in the editor. Its ranges are those of the text, not of the editor. */
export interface ShownFile {
  readonly document: UnitDocument;
  /** Numbers of the lines of the last change. */
  readonly changed: ReadonlySet<number>;
  /** Where lines end in two characters: see `editorText`. */
  readonly returns: readonly number[];
}

/** Tells the editor what is known about its text. */
export const showFile = StateEffect.define<ShownFile>();

/** Marks a transaction that only brings what stands in the store already. */
export const fromStore = Annotation.define<true>();

interface Known {
  readonly file: ShownFile;
  /** Is it about the text that stands there, and not about the one before the last key? */
  readonly isCurrent: boolean;
}

export const shownFile = StateField.define<Known | undefined>({
  create: () => undefined,
  update(known, { docChanged, effects }) {
    const told = effects.find((effect) => effect.is(showFile));
    if (told) return { file: told.value, isCurrent: true };
    return docChanged && known?.isCurrent ? { ...known, isCurrent: false } : known;
  },
});

/** What is known about the text as it stands; undefined while that is looked at. */
export function currentFile(state: EditorState): ShownFile | undefined {
  const known = state.field(shownFile);
  return known?.isCurrent ? known.file : undefined;
}

/** The text as it stands, taken apart. */
export function documentOf(state: EditorState): UnitDocument {
  return currentFile(state)?.document ?? parseUnitFile(state.doc.toString());
}
