import type { UnitKind } from "../names/unit-kind.ts";
import type { UnitEntry, UnitSection } from "./sections.ts";

/** The assignments of one section by their keys. */
export type EntryIndex = ReadonlyMap<string, readonly UnitEntry[]>;

/** A unit as Quadlet sees it: its file with its drop-ins merged in. */
export interface Unit {
  readonly fileName: string;
  /** Where its file lies, for SourcePath= and messages. */
  readonly path: string;
  readonly kind: UnitKind;
  readonly sections: readonly UnitSection[];
  /** The assignments of a section; an empty index when there is no such section. */
  readonly index: (section: string) => EntryIndex;
  /** Finds assignments by section and key. */
  readonly entries: (section: string, key: string) => readonly UnitEntry[];
}

export const noEntries: readonly UnitEntry[] = [];
const noIndex: EntryIndex = new Map();

/** Makes a unit whose assignments are found without walking through it. */
export function unitOf(file: Omit<Unit, "entries" | "index">): Unit {
  const { sections } = file;
  const indexes: (EntryIndex | undefined)[] = [];
  const index = (section: string): EntryIndex => {
    for (let at = 0; at < sections.length; at++) {
      const found = sections[at];
      if (found?.name === section) return (indexes[at] ??= indexOf(found));
    }
    return noIndex;
  };
  return { ...file, index, entries: (section, key) => index(section).get(key) ?? noEntries };
}

function indexOf({ lines }: UnitSection): EntryIndex {
  const index = new Map<string, UnitEntry[]>();
  for (const line of lines) {
    if (line.kind !== "entry") continue;
    const found = index.get(line.key);
    if (found === undefined) index.set(line.key, [line]);
    else found.push(line);
  }
  return index;
}
