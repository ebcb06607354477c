import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { behavioursOf } from "../podman/behaviours.ts";
import { readDropInName } from "./names/drop-in-name.ts";
import { UnitReader } from "./reading/unit-reader.ts";
import { serviceNameOf } from "./names/service-name.ts";
import { withoutMalformed } from "./source/half-written.ts";
import { loadUnits } from "./source/load-units.ts";
import { readerOf } from "./source/older-syntax.ts";
import { unitDirectories } from "./source/source-tree.ts";
import { unitDirectory } from "./names/unit-directory.ts";
import { unitServiceName } from "./reading/unit-names.ts";

/** Files by their names, a drop-in as `web.container.d/10.conf`. */
type Files = Readonly<Record<string, string>>;

/**
 * A unit of a workspace as the generator reads it, its drop-ins merged in, with nothing converted; undefined where this
 * release does not read its kind of file. A unit of which only drop-ins are there counts as empty.
 */
export function unitInFiles(files: Files, fileName: string, target: Target): UnitReader | undefined {
  const { podman } = target;
  const behaviours = behavioursOf(podman);
  const parse = readerOf(behaviours, parseUnitFile);
  const dropIns = Object.entries(files).filter(([name]) => readDropInName(name) !== undefined);
  const own = { ...Object.fromEntries(dropIns), [fileName]: files[fileName] ?? "" };
  const { units } = loadUnits(unitDirectories(unitDirectory(target), own), {
    behaviours,
    readDocument: (text) => withoutMalformed(parse(text)),
    memory: undefined,
  });
  const unit = units.find((each) => each.fileName === fileName);
  return unit === undefined ? undefined : new UnitReader(unit, { podman, behaviours });
}

/** The name of the unit’s service, without `.service`, as the generator gives it (generator-spec.md 6). */
export function serviceNameInFiles(files: Files, fileName: string, target: Target): string {
  const unit = unitInFiles(files, fileName, target);
  return unit === undefined ? serviceNameOf(fileName, undefined, target) : unitServiceName(unit);
}
