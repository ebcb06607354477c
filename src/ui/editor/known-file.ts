import { parseUnitFile } from "../../core/unit-file/parse.ts";
import { changedLines } from "../../core/workspace/changes/changed-lines.ts";
import type { LastChange } from "../../core/workspace/history/last-change.ts";
import type { EditorText } from "./line-endings.ts";
import type { ShownFile } from "./shown-file.ts";

/** What is known about the text on show without a look at its findings, which come later. */
export class KnownFile {
  #last: (LastChange & { readonly file: ShownFile }) | undefined;

  /** Gives the same object as long as the last change is the same. */
  of({ before, after }: LastChange, { returns }: EditorText): ShownFile {
    if (this.#last?.before === before && this.#last.after === after) return this.#last.file;
    const file = { document: parseUnitFile(after), changed: changedLines(before, after), returns };
    this.#last = { before, after, file };
    return file;
  }
}
