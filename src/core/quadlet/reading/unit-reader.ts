import type { Release } from "../../podman/release.ts";
import { isTrue } from "../../podman/words/single-value.ts";
import type { Behaviours } from "../../podman/behaviours.ts";
import type { UnitEntry } from "../source/sections.ts";
import { noEntries } from "../source/unit.ts";
import type { EntryIndex, Unit } from "../source/unit.ts";
import { readLast, readList } from "./read-values.ts";
import type { EntryValue } from "./read-values.ts";

/** Which generator reads. */
export interface Reader {
  readonly podman: Release;
  readonly behaviours: Behaviours;
}

/** Reads the keys of a unit’s own section as the generator of a release does. */
export class UnitReader {
  readonly unit: Unit;
  readonly podman: Release;
  readonly behaviours: Behaviours;
  readonly #own: EntryIndex;

  constructor(unit: Unit, { podman, behaviours }: Reader) {
    this.unit = unit;
    this.podman = podman;
    this.behaviours = behaviours;
    this.#own = unit.index(unit.kind.section);
  }

  /** The assignments of a key of the unit’s own section. */
  own(key: string): readonly UnitEntry[] {
    return this.#own.get(key) ?? noEntries;
  }

  last(key: string): EntryValue | undefined {
    return readLast(this.own(key), this.podman);
  }

  /** The last value of a key, undefined when that is empty: an empty one counts as not set (generator-spec.md 3). */
  lastFilled(key: string): EntryValue | undefined {
    const value = this.last(key);
    return value?.text === "" ? undefined : value;
  }

  /** The last value of a switch, undefined unless that is true. */
  lastOn(key: string): EntryValue | undefined {
    const value = this.last(key);
    return value !== undefined && isTrue(value.text) ? value : undefined;
  }

  list(key: string): readonly EntryValue[] {
    return readList(this.own(key));
  }
}
