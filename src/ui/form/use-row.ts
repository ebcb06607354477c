import { useId } from "react";
import type { SettingList } from "../../core/podman/settings/setting-list.ts";
import type { Written } from "../../core/podman/words/written.ts";
import { useActions } from "../session/session.tsx";
import type { RowPlace } from "./ListCard.tsx";
import { useTyped } from "./use-typed.ts";
import type { Typed } from "./use-typed.ts";
import { useWayBack } from "./use-way-back.ts";

interface RowOfText<T> {
  readonly stored: T;
  readonly place: RowPlace;
  readonly list: SettingList<unknown>;
  /** What the step of the history is called, and what tells a burst of typing in this row from others. */
  readonly label: string;
  /** What the row’s line becomes. */
  readonly write: (typed: T) => Written;
}

/** Joins a row of fields to its line of the text. An emptied row keeps its line until it is removed. */
export function useRow<T>({ stored, place, list, label, write }: RowOfText<T>): Typed<T> {
  const { editFile } = useActions();
  const burst = `${label} ${place.index}`;
  const wayBack = useWayBack(burst, JSON.stringify(stored));
  return useTyped(stored, (typed) => {
    const written = write(typed);
    if (written.kind === "problem") return written.sentence;
    if (written.kind === "remove")
      return place.isNew ? undefined : "Empty: the file keeps the last value until you remove the row.";
    const { value } = written;
    editFile(
      place.isNew
        ? (now) => list.add(now, value)
        : wayBack(JSON.stringify(typed), (now) => list.change(now, place.index, value)),
      { label, burst },
    );
    place.settle();
    return undefined;
  });
}

/** The same for a row of several fields: with what all of them take, and what is said below them. */
export function useRowOfFields<T>(row: RowOfText<T>) {
  const id = useId();
  const { value: typed, problem, change, leave } = useRow(row);
  const { isNew } = row.place;
  return {
    typed,
    change,
    fields: { invalid: problem !== undefined && !isNew, describedBy: id, leave },
    message: { id, problem, isNew },
  };
}
