import type { EntryLine, SettingName, UnitDocument } from "./document.ts";
import { keysIn, sectionsIn } from "./names-in.ts";
import { assignments } from "./read.ts";

/**
 * The assignments of the settings that are meant, in file order, from all sections or from one. Each setting is looked
 * at once: a file may have thousands of lines of a few keys.
 */
export function entriesNamed(
  document: UnitDocument,
  isMeant: (name: SettingName) => boolean,
  sections = sectionsIn(document),
): readonly EntryLine[] {
  const lists = sections.flatMap((section) =>
    keysIn(document, section)
      .map((key) => ({ section, key }))
      .filter(isMeant)
      .map((name) => assignments(document, name)),
  );
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  return lists.flat().toSorted((one, other) => one.from - other.from);
}
