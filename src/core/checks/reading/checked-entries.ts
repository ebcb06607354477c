import { behavioursOf } from "../../quadlet/behaviours.ts";
import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { kindRead } from "../../quadlet/source/kind-read.ts";
import { isSince } from "../../settings/release.ts";
import type { EntryLine } from "../../unit-file/document.ts";
import { entriesOf } from "../../unit-file/read.ts";
import type { CheckContext } from "../rule.ts";

/** The lines whose keys Quadlet checks (generator-spec.md 7), in files that it reads: drop-ins from 5.0 on. */
export function checkedEntries(context: CheckContext): readonly EntryLine[] {
  const { fileName, document, section, kind, target } = context;
  const behaviours = behavioursOf(target.podman);
  if (kind === "drop-in" && !behaviours.has("dropIns")) return [];
  if (kindRead(unitOfFile(fileName), behaviours) === undefined) return [];
  const sections = isSince(target.podman, "5.3") ? [section, "Quadlet"] : [section];
  const [own = [], ...further] = sections.map((name) => entriesOf(document, name));
  // Few files have [Quadlet]: the lines of the section, thousands maybe, are not copied for it.
  return further.every(({ length }) => length === 0) ? own : [...own, ...further.flat()];
}
