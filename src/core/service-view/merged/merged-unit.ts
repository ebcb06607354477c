import { behavioursOf } from "../../podman/behaviours.ts";
import { compareByBytes } from "../../quadlet/names/compare-by-bytes.ts";
import { dropInDirectoryNames } from "../../quadlet/source/drop-ins.ts";
import type { Unit } from "../../quadlet/source/unit.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { nameAt } from "../find-service.ts";
import { loadedUnit } from "../../workspace/analysis/loaded-unit.ts";
import { standingOf } from "./standing.ts";
import type { Standing } from "./standing.ts";

/** A line of a unit with its drop-ins. */
export interface MergedLine {
  readonly key: string;
  readonly value: string;
  /** The file of the workspace in which it stands, and its line there, counted from 1. */
  readonly file: string;
  readonly line: number;
  readonly standing: Standing;
}

export interface MergedSection {
  readonly name: string;
  readonly lines: readonly MergedLine[];
}

/** A unit as Quadlet reads it, with the lines of its drop-ins behind its own. */
export interface MergedUnit {
  readonly fileName: string;
  /** The drop-ins in the order in which they are merged. */
  readonly dropIns: readonly string[];
  /** Drop-ins that are passed over, since one of the same name lies nearer to the unit (generator-spec.md 4). */
  readonly passedOver: readonly string[];
  readonly sections: readonly MergedSection[];
}

/** The names of all drop-ins that lie where this release looks for those of a unit. */
export function dropInsFor(
  { files, target }: Pick<Workspace, "files" | "target">,
  fileName: string,
): readonly string[] {
  const behaviours = behavioursOf(target.podman);
  if (!behaviours.has("dropIns")) return [];
  const directories = new Set(dropInDirectoryNames(fileName, behaviours));
  return Object.keys(files).filter(
    (name) => name.endsWith(".conf") && directories.has(name.slice(0, Math.max(0, name.lastIndexOf("/")))),
  );
}

/** A unit of the workspace with its drop-ins in force; undefined where no such unit is read. */
export function mergedUnit(
  workspace: Pick<Workspace, "files" | "target">,
  fileName: string,
): MergedUnit | undefined {
  const unit = loadedUnit(workspace, fileName);
  if (unit === undefined) return undefined;
  const nameOf = (path: string) => nameAt(path, workspace);
  const all = dropInsFor(workspace, fileName);
  const dropIns = inForce(all, fileName, workspace);
  return {
    fileName,
    dropIns,
    passedOver: all.filter((name) => !dropIns.includes(name)),
    sections: unit.sections.map(({ name }) => ({ name, lines: linesOf(unit, name, workspace, nameOf) })),
  };
}

/** Of each file name the nearest, in the order of the names (generator-spec.md 4). */
function inForce(
  all: readonly string[],
  fileName: string,
  { target }: Pick<Workspace, "target">,
): readonly string[] {
  const directories = dropInDirectoryNames(fileName, behavioursOf(target.podman));
  const nearness = (name: string) => directories.indexOf(name.slice(0, name.lastIndexOf("/")));
  const nearest = new Map<string, string>();
  for (const name of all.toSorted((one, other) => nearness(one) - nearness(other))) {
    const own = name.slice(name.lastIndexOf("/") + 1);
    if (!nearest.has(own)) nearest.set(own, name);
  }
  return [...nearest].toSorted(([one], [other]) => compareByBytes(one, other)).map(([, name]) => name);
}

function linesOf(
  unit: Unit,
  section: string,
  { target }: Pick<Workspace, "target">,
  nameOf: (path: string) => string,
): readonly MergedLine[] {
  const { lines } = unit.sections.find(({ name }) => name === section) ?? { lines: [] };
  return lines.flatMap((entry) =>
    entry.kind === "entry"
      ? [
          {
            key: entry.key,
            value: entry.value,
            file: nameOf(entry.path),
            line: entry.line.lineNumber,
            standing: standingOf(entry, unit.entries(section, entry.key), {
              section,
              podman: target.podman,
              nameOf,
            }),
          },
        ]
      : [],
  );
}
