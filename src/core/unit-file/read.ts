import type { EntryLine, SettingName, UnitDocument } from "./document.ts";
import { trimmedEnd } from "./white-space.ts";

/** All assignments of one setting in file order. Sections of the same name are one (generator-spec.md 2). */
export function assignments(document: UnitDocument, { section, key }: SettingName): EntryLine[] {
  return entriesOf(document, section).filter((entry) => entry.key === key);
}

/**
 * The assignments that make up a list: those after the last one whose value is completely empty
 * (generator-spec.md 3, mode list).
 */
export function effectiveAssignments(document: UnitDocument, name: SettingName): EntryLine[] {
  const all = assignments(document, name);
  return all.slice(all.findLastIndex(({ value }) => value === "") + 1);
}

/**
 * The value of the last assignment, undefined when there is none or it is empty (generator-spec.md 3, mode
 * last). Quotes stay: which of them Podman removes depends on its release.
 */
export function lastValue(document: UnitDocument, name: SettingName): string | undefined {
  const value = trimmedEnd(assignments(document, name).at(-1)?.value ?? "");
  return value === "" ? undefined : value;
}

/** All entries of a section in file order, over repeated headers of that name. */
export function entriesOf(document: UnitDocument, section: string): EntryLine[] {
  return document.lines.filter((line) => line.kind === "entry").filter((entry) => entry.section === section);
}
