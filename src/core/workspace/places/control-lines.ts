import { oncePerObject } from "../../memory/once-per-object.ts";
import { oncePerData } from "../../memory/once-per-text.ts";
import { portLines } from "../../network/ports/published-ports.ts";
import { linesOf } from "../../podman/keys/lines-of.ts";
import { cardSettings } from "../../podman/settings/card-settings.ts";
import { controlName, settings } from "../../podman/settings/settings.ts";
import { secrets, secretSetting } from "../../podman/values/secret/secret-list.ts";
import { environment } from "../../podman/values/environment/environment-list.ts";
import type { SettingName, UnitDocument } from "../../unit-file/document.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";

/**
 * The lines of a file that a control of the form shows, by its `name`: `Container.Image`, `Container.Volume.0.source`.
 * Each by the number of its first physical line; none when the control has no line yet.
 */
export function controlLines(document: UnitDocument, control: string): readonly number[] {
  const [section = "", key = "", place] = control.split(".");
  const rows = rowsByName(document)({ section, key });
  if (place !== undefined) return rows.slice(Number(place), Number(place) + 1);
  return linesOf({ section, key }) === "last-counts" ? rows.slice(-1) : rows;
}

/** A hundred rows of a list ask one after the other. */
const rowsByName = oncePerObject((document: UnitDocument) =>
  oncePerData((name: SettingName) => findRows(document, name)),
);

/** A line for each row of a list: ports count those that are set aside, variables may share a line. */
function findRows(document: UnitDocument, name: SettingName): readonly number[] {
  switch (`${name.section}.${name.key}`) {
    case controlName(settings.ports):
      return portLines(document).map(({ entry }) => entry.lineNumber);
    case controlName(cardSettings.environment):
      return environment.rows(document).map(({ entry }) => entry.lineNumber);
    case `${secretSetting.section}.${secretSetting.key}`:
      return secrets.rows(document).map(({ entry }) => entry.lineNumber);
    default:
      return effectiveAssignments(document, name).map(({ lineNumber }) => lineNumber);
  }
}

/**
 * For each physical line that belongs to an assignment, or to a port that is set aside, the number of the first line of
 * it. Comments and headers belong to nothing.
 */
export function linkedLines(document: UnitDocument): ReadonlyMap<number, number> {
  const setAside = new Set(
    portLines(document).flatMap(({ kind, entry }) => (kind === "set-aside" ? [entry.lineNumber] : [])),
  );
  const linked = new Map<number, number>();
  for (const { kind, lineNumber, lineCount } of document.lines)
    if (kind === "entry" || setAside.has(lineNumber))
      for (let line = lineNumber; line < lineNumber + lineCount; line++) linked.set(line, lineNumber);
  return linked;
}
