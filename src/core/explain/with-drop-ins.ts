import type { UnitComment, UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { cutLooseEnd } from "../unit-file/loose-end.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";

/** The document with the lines of its drop-ins. The file’s own text comes first, so that what stands in it has the same place. */
export function withDropIns(document: UnitDocument, unit: Unit): UnitDocument {
  const added = unit.sections.flatMap(({ name, lines }) =>
    lines.flatMap((line) => (isFromDropIn(line, unit) ? [`\n[${name}]\n${line.key}=${line.value}`] : [])),
  );
  // A backslash at the end would take in what comes behind it.
  const own = applyChanges(document.text, cutLooseEnd(document));
  return parseUnitFile(own + added.join(""));
}

/** Does a line of a unit stand in one of its drop-ins? */
export function isFromDropIn(line: UnitEntry | UnitComment, { path }: Unit): line is UnitEntry {
  return line.kind === "entry" && line.path !== path;
}
