import { unitKinds } from "../../quadlet/names/unit-kind.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { removeEntries, removeRanges } from "../../unit-file/remove.ts";
import { sectionParts } from "../../unit-file/section-parts.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { innerComments } from "./inner-comments.ts";

/**
 * Removes entries with their whole lines. Comments between the lines of a value stay, and so does the header of the
 * unit’s own section; another section that is left with nothing goes as well.
 */
export function removeLines(now: UnitDocument, entries: readonly EntryLine[]): readonly TextChange[] {
  const comments = entries.map((entry) => innerComments(now.text, entry));
  if (comments.some((inside) => inside !== ""))
    return entries.map(({ from, to }, index) => ({ from, to, insert: comments[index] ?? "" }));
  const changes = removeEntries(now, entries);
  const left = unitSections(parseUnitFile(applyChanges(now.text, changes)));
  return unitSections(now).some((name) => !left.includes(name)) ? removeRanges(now, entries) : changes;
}

function unitSections(document: UnitDocument): readonly string[] {
  return sectionParts(document)
    .map(({ name }) => name)
    .filter(isSectionOfUnit);
}

/** Is this the section of a kind of file, as `Container`, and not one that systemd reads? */
export function isSectionOfUnit(name: string): boolean {
  return ofUnits.has(name);
}

const ofUnits: ReadonlySet<string> = new Set(unitKinds.map(({ section }): string => section));
