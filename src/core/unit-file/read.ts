import { oncePerObject } from "../memory/once-per-object.ts";
import type { EntryLine, SettingName, UnitDocument } from "./document.ts";
import { trimmedEnd } from "./white-space.ts";

/** All assignments of one setting in file order. Sections of the same name are one (generator-spec.md 2). */
export function assignments(document: UnitDocument, { section, key }: SettingName): readonly EntryLine[] {
  return sectionsOf(document).get(section)?.byKey.get(key) ?? [];
}

/**
 * The assignments that make up a list: those after the last one whose value is completely empty
 * (generator-spec.md 3, mode list).
 */
export function effectiveAssignments(document: UnitDocument, name: SettingName): readonly EntryLine[] {
  const all = assignments(document, name);
  const reset = all.findLastIndex(({ value }) => value === "");
  return reset === -1 ? all : all.slice(reset + 1);
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
export function entriesOf(document: UnitDocument, section: string): readonly EntryLine[] {
  return sectionsOf(document).get(section)?.entries ?? [];
}

interface SectionEntries {
  readonly entries: EntryLine[];
  readonly byKey: Map<string, EntryLine[]>;
}

/**
 * All assignments by section and key, in file order. Hundreds of rules and fields ask: the lines are gone through once
 * for all of them.
 */
export const sectionsOf = oncePerObject((document: UnitDocument): ReadonlyMap<string, SectionEntries> => {
  const sections = new Map<string, SectionEntries>();
  for (const line of document.lines) {
    if (line.kind !== "entry") continue;
    const section = sections.get(line.section) ?? { entries: [], byKey: new Map<string, EntryLine[]>() };
    if (section.entries.length === 0) sections.set(line.section, section);
    section.entries.push(line);
    const sameKey = section.byKey.get(line.key);
    if (sameKey === undefined) section.byKey.set(line.key, [line]);
    else sameKey.push(line);
  }
  return sections;
});
