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

type Index = ReadonlyMap<string, readonly UnitEntry[]>;

/** Makes a unit whose assignments are found without walking through it. */
export function unitOf(file: Omit<Unit, "entries">): Unit {
  const indexes = file.sections.map(indexOf);
  return {
    ...file,
    entries: (section, key) => {
      const at = file.sections.findIndex(({ name }) => name === section);
      return indexes[at]?.get(key) ?? none;
    },
  };
}

function indexOf({ lines }: UnitSection): Index {
  const index = new Map<string, UnitEntry[]>();
  for (const line of lines) {
    if (line.kind !== "entry") continue;
    const found = index.get(line.key);
    if (found === undefined) index.set(line.key, [line]);
    else found.push(line);
  }
  return index;
}
