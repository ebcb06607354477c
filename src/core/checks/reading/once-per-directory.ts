import type { AllFiles, OtherFiles } from "../model/other-files.ts";

/**
 * Computes what follows from all files of a directory once, however many of them are checked: a rule that looked at
 * all others for each would take the square of their number. Undefined before the others are looked at.
 */
export function oncePerDirectory<T>(
  compute: (all: AllFiles) => T,
): (context: { readonly others: OtherFiles }) => T | undefined {
  const known = new WeakMap<AllFiles, T>();
  return ({ others: { all } }) => {
    if (all === undefined) return undefined;
    const found = known.get(all) ?? compute(all);
    known.set(all, found);
    return found;
  };
}

/** Groups by a key, in order. */
export function grouped<T>(
  pairs: Iterable<readonly [key: string, value: T]>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
