import { mark } from "./names.ts";
import { unitExtensions } from "./unit-extensions.ts";
import type { UnitSet } from "./unit-set.ts";

/**
 * Up to so many units the generator keeps the order of the files of a type; above, the order of its messages, of
 * services of the same name and of the containers of a pod is its own (generator-spec.md 1 (5.)).
 */
const mostUnits = 12;

const unitName = new RegExp(`\\.(?:${unitExtensions.join("|")})$`);
const dropInsOfType = new RegExp(`(?:^|/)(?:${unitExtensions.join("|")})\\.d/`);

function unitsIn(set: UnitSet): number {
  return Object.keys(set).filter((path) => unitName.test(path.replace(/\/$/, ""))).length;
}

/** A set whose drop-ins would act on the others of its batch, or one without units, which shows only alone. */
function isLoner(set: UnitSet): boolean {
  return unitsIn(set) === 0 || Object.keys(set).some((path) => dropInsOfType.test(path));
}

/** The sets in groups that can run at once; all together they are in the order in which they came. */
export function batchesOf(sets: readonly UnitSet[]): readonly (readonly UnitSet[])[] {
  const batches: UnitSet[][] = [];
  let room = 0;
  for (const set of sets) {
    const units = isLoner(set) ? mostUnits : unitsIn(set);
    const last = batches.at(-1);
    if (last === undefined || units > room) {
      batches.push([set]);
      room = mostUnits - units;
    } else {
      last.push(set);
      room -= units;
    }
  }
  return batches;
}

/** The set with its names as they are when it runs alone. */
export function alone(set: UnitSet): UnitSet {
  return renamed(set, "", "");
}

/** Several sets in one unit directory: each in a folder of its own, with names that no other has. */
export function together(sets: readonly UnitSet[]): UnitSet {
  return Object.fromEntries(
    sets.flatMap((set, index) => Object.entries(renamed(set, `s${index}x`, folderOf(index)))),
  );
}

/** Where the set of that number lies in a batch. */
export function folderOf(index: number): string {
  return `s${index}/`;
}

function renamed(set: UnitSet, prefix: string, folder: string): UnitSet {
  return Object.fromEntries(
    Object.entries(set).map(([path, text]) => [
      folder + path.replaceAll(mark, prefix),
      text.replaceAll(mark, prefix),
    ]),
  );
}
