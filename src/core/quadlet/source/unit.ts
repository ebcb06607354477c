import type { UnitKind } from "../unit-kind.ts";
import type { UnitEntry, UnitSection } from "./sections.ts";

/** A unit as Quadlet sees it: its file with its drop-ins merged in. */
export interface Unit {
  readonly fileName: string;
  /** Where its file lies, for SourcePath= and messages. */
  readonly path: string;
  readonly kind: UnitKind;
  readonly sections: readonly UnitSection[];
  /** Finds assignments by section and key. */
  readonly entries: (section: string, key: string) => readonly UnitEntry[];
}

const none: readonly UnitEntry[] = [];

/** Makes a unit whose assignments are found without walking through it. */
export function unitOf(file: Omit<Unit, "entries">): Unit {
  let index: ReadonlyMap<string, ReadonlyMap<string, readonly UnitEntry[]>> | undefined;
  return {
    ...file,
    entries: (section, key) => {
      index ??= new Map(file.sections.map((each) => [each.name, indexOf(each)]));
      return index.get(section)?.get(key) ?? none;
    },
  };
}

function indexOf(section: UnitSection): ReadonlyMap<string, readonly UnitEntry[]> {
  const index = new Map<string, UnitEntry[]>();
  for (const line of section.lines) {
    if (line.kind !== "entry") continue;
    const found = index.get(line.key);
    if (found === undefined) index.set(line.key, [line]);
    else found.push(line);
  }
  return index;
}
