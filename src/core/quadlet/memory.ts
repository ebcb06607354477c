import type { UnitDocument } from "../unit-file/document.ts";
import type { ConvertedUnit } from "./conversion/converted-unit.ts";
import type { KnownUnit, KnownUnits } from "./names/known-units.ts";
import type { UnitSection } from "./source/sections.ts";
import type { Unit } from "./source/unit.ts";

/** A conversion, and what it learned of other units: it stays right as long as they answer the same. */
export interface RememberedConversion {
  readonly named: KnownUnit;
  readonly pod: string | undefined;
  readonly converted: ConvertedUnit;
  readonly found: ReadonlyMap<string, KnownUnit | undefined>;
  readonly started: readonly KnownUnit[];
}

interface RememberedFile {
  readonly document: UnitDocument;
  readonly sections: readonly UnitSection[];
}

interface RememberedUnit {
  readonly parts: readonly (readonly UnitSection[])[];
  readonly unit: Unit;
}

/** Values of this run and of the one before: what two runs do not ask for is forgotten. */
class TwoRuns<Key, Value> {
  #before = new Map<Key, Value>();
  #now = new Map<Key, Value>();

  beginRun(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  get(key: Key): Value | undefined {
    return this.#now.get(key) ?? this.#before.get(key);
  }

  set(key: Key, value: Value): void {
    this.#now.set(key, value);
  }
}

/**
 * What a run of the generator may take over from the run before: a keystroke changes one file of many. One memory
 * belongs to one caller, who asks with the same functions every time; another target empties it.
 */
export class GeneratorMemory {
  #target = "";
  readonly #files = new TwoRuns<string, RememberedFile>();
  readonly #units = new TwoRuns<string, RememberedUnit>();
  #conversions = new WeakMap<Unit, RememberedConversion>();

  /** Begins a run; what was made for another target is not used again. */
  begin(target: string): void {
    const isOther = this.#target !== target;
    this.#target = target;
    for (const kept of [this.#files, this.#units]) {
      kept.beginRun();
      if (isOther) kept.beginRun();
    }
    if (isOther) this.#conversions = new WeakMap();
  }

  /** The sections of a file whose document is still the same, else what `read` makes of it. */
  sections<Read extends readonly UnitSection[] | { readonly problem: string }>(
    path: string,
    document: UnitDocument,
    read: () => Read,
  ): Read | readonly UnitSection[] {
    const remembered = this.#files.get(path);
    const sections = remembered?.document === document ? remembered.sections : read();
    if (!("problem" in sections)) this.#files.set(path, { document, sections });
    return sections;
  }

  /** The unit whose parts are still the same, else what `make` makes. */
  unit(path: string, parts: readonly (readonly UnitSection[])[], make: () => Unit): Unit {
    const remembered = this.#units.get(path);
    const isSame =
      remembered?.parts.length === parts.length && parts.every((part, at) => part === remembered.parts[at]);
    const unit = isSame ? remembered.unit : make();
    this.#units.set(path, { parts, unit });
    return unit;
  }

  conversion(unit: Unit): RememberedConversion | undefined {
    return this.#conversions.get(unit);
  }

  keep(unit: Unit, conversion: RememberedConversion): void {
    this.#conversions.set(unit, conversion);
  }
}

/** Would a conversion learn the same of the other units now? */
export function learnsTheSame(
  { found, started, converted }: RememberedConversion,
  { find, startedByPod }: KnownUnits,
): boolean {
  for (const [fileName, unit] of found) if (!isSameUnit(unit, find(fileName))) return false;
  const now = startedByPod(converted.fileName);
  return now.length === started.length && started.every((unit, at) => isSameUnit(unit, now[at]));
}

function isSameUnit(one: KnownUnit | undefined, other: KnownUnit | undefined): boolean {
  return (
    one === other ||
    (one?.fileName === other?.fileName &&
      one?.serviceName === other?.serviceName &&
      one?.resourceName === other?.resourceName)
  );
}
