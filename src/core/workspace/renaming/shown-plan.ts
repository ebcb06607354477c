import { behavioursOf } from "../../quadlet/behaviours.ts";
import { readDropInName } from "../../quadlet/names/drop-in-name.ts";
import { dropInDirectoryNames } from "../../quadlet/source/drop-ins.ts";
import { linePlaces } from "../../unit-file/line-places.ts";
import { applyChanges, shiftChanges } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { refersTo } from "./rename-references.ts";
import type { Workspace } from "../workspace.ts";
import type { RenamePlan } from "./plan-rename.ts";

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

/**
 * What else a new name does, in sentences: files that name it already, and drop-ins for all units of a name that count
 * no longer or from then on (generator-spec.md 4).
 */
export function notesOfPlan(workspace: Workspace, from: string, to: string): readonly string[] {
  const { files, target } = workspace;
  if (readDropInName(from) !== undefined) return [];
  const waiting = Object.keys(files).filter((name) => name !== from && refersTo(files[name] ?? "", to));
  const behaviours = behavioursOf(target.podman);
  const general = (name: string) =>
    new Set(dropInDirectoryNames(name, behaviours).filter((directory) => directory !== `${name}.d`));
  const [before, after] = [general(from), general(to)];
  const dropIns = Object.keys(files).filter((name) => name.includes(".d/"));
  const lost = dropIns.filter((name) => before.has(directoryOf(name)) && !after.has(directoryOf(name)));
  const gained = dropIns.filter((name) => after.has(directoryOf(name)) && !before.has(directoryOf(name)));
  return [
    ...waiting.map((name) => `${name} names ${to} already, and will mean this file.`),
    ...lost.map((name) => `${name} changes it no longer.`),
    ...gained.map((name) => `${name} changes it from then on.`),
  ];
}

function directoryOf(name: string): string {
  return name.slice(0, name.indexOf("/"));
}
