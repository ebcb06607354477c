import { behavioursOf } from "../../podman/behaviours.ts";
import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { kindRead } from "../../quadlet/source/kind-read.ts";
import type { EntryLine, SettingName } from "../../unit-file/document.ts";
import { entriesNamed } from "../../unit-file/entries-named.ts";
import type { CheckContext } from "../model/rule.ts";

/**
 * Of the lines whose keys Quadlet checks (generator-spec.md 7), in files that it reads, drop-ins from 5.0 on: those of
 * the settings that are meant.
 */
export function checkedEntries(
  context: CheckContext,
  isMeant: (name: SettingName) => boolean,
): readonly EntryLine[] {
  const { fileName, document, section, kind, target } = context;
  const behaviours = behavioursOf(target.podman);
  if (kind === "drop-in" && !behaviours.has("dropIns")) return [];
  if (kindRead(unitOfFile(fileName), behaviours) === undefined) return [];
  const sections = behaviours.has("defaultDependencies") ? [section, "Quadlet"] : [section];
  return sections.flatMap((name) => entriesNamed(document, isMeant, [name]));
}
