import type { UnitDocument } from "./document.ts";
import { sectionsOf } from "./read.ts";

/** The keys of a section, each once, in file order. */
export function keysIn(document: UnitDocument, section: string): readonly string[] {
  return Array.from(sectionsOf(document).get(section)?.byKey.keys() ?? []);
}

/** The names of the sections that have assignments, each once, in file order. */
export function sectionsIn(document: UnitDocument): readonly string[] {
  return Array.from(sectionsOf(document).keys());
}
