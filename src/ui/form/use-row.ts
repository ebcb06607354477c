import type { Written } from "../../core/settings/values/written.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { TextChange } from "../../core/unit-file/text.ts";
import type { UnitValue } from "../../core/unit-file/value.ts";
import { useActions } from "../app/session.tsx";
import type { RowPlace } from "./ListCard.tsx";
import { useTyped } from "./use-typed.ts";
import type { Typed } from "./use-typed.ts";

interface RowOfText<T> {
  readonly stored: T;
  readonly place: RowPlace;
  /** What the step of the history is called, and what tells a burst of typing in this row from others. */
  readonly label: string;
  readonly write: (typed: T) => Written;
  /** Puts the value into the text: into the row’s line, or a new one for a new row. */
  readonly set: (document: UnitDocument, value: UnitValue) => readonly TextChange[];
}

/** Joins a row of fields to its line of the text. An emptied row keeps its line until it is removed. */
export function useRow<T>({ stored, place, label, write, set }: RowOfText<T>): Typed<T> {
  const { editFile } = useActions();
  return useTyped(stored, (typed) => {
    const written = write(typed);
    if (written.kind === "problem") return written.sentence;
    if (written.kind === "remove")
      return place.isNew ? undefined : "Empty: the file keeps the last value until you remove the row.";
    editFile((document) => set(document, written.value), { label, burst: `${label} ${place.index}` });
    place.settle();
    return undefined;
  });
}
