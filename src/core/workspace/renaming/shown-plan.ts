import { linePlaces } from "../../unit-file/line-places.ts";
import { applyChanges, shiftChanges } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import type { Workspace } from "../workspace.ts";
import type { RenamePlan } from "../../quadlet/references/plan-rename.ts";

/** A line that a rename changes. */
export interface ChangedLine {
  /** The file as it is called before. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The lines that a planned rename changes, file by file, each as it is and as it will be. */
export function linesOfPlan({ files }: Workspace, { changes }: RenamePlan): readonly ChangedLine[] {
  return [...changes].flatMap(([file, own]) => changedLines(file, files[file] ?? "", own));
}

function changedLines(file: string, text: string, changes: readonly TextChange[]): readonly ChangedLine[] {
  const placeOf = linePlaces(text);
  const places = changes.map((change) => ({ change, ...placeOf(change.from) }));
  const first = new Map(places.toReversed().map((place) => [place.line, place]));
  return [...first.values()]
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, column, change }) => {
      const start = change.from - column + 1;
      const before = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? "";
      const own = places.filter((place) => place.line === line).map((place) => place.change);
      return { file, line, before, after: applyChanges(before, shiftChanges(own, -start)) };
    });
}
