import type { Generator } from "./generator.ts";
import type { Oracle } from "./oracle.ts";
import type { Outcome } from "./outcome.ts";
import { hasPanicked, isAlike, isSame, outcomeOf } from "./outcome.ts";
import type { UnitSet } from "./unit-set.ts";
import { withFiles } from "./write-set.ts";

/** A real generator in one mode, and what has to do the same. */
export interface Pair {
  readonly name: string;
  readonly real: Generator;
  readonly ours: Generator;
  readonly isUser: boolean;
  readonly oracle: Oracle;
}

export interface Compared {
  readonly real: Outcome;
  readonly ours: Outcome;
}

/** What both make of a set, once for each pair. */
export function compared(set: UnitSet, pairs: readonly Pair[]): Promise<readonly Compared[]> {
  return withFiles(set, (directory) =>
    Promise.all(
      pairs.map(async ({ real, ours, isUser, oracle }) => ({
        real: await outcomeOf(real, directory, isUser, oracle),
        ours: await outcomeOf(ours, directory, isUser, oracle),
      })),
    ),
  );
}

export function isDifferent({ real, ours }: Compared): boolean {
  return !hasPanicked(real) && !isSame(real, ours);
}

/** So often the real generator runs before a difference counts: it may be its own randomness. */
const runs = 4;

/**
 * The outcomes when the two do differ. When the runs of the real one are not alike, the canonical form does not know
 * all of its randomness: then the order of words and lines does not count.
 */
export async function difference(set: UnitSet, pair: Pair): Promise<Compared | undefined> {
  return withFiles(set, async (directory) => {
    const again = () => outcomeOf(pair.real, directory, pair.isUser, pair.oracle);
    const ours = await outcomeOf(pair.ours, directory, pair.isUser, pair.oracle);
    const real = await again();
    if (!isDifferent({ real, ours })) return undefined;
    const others = await Promise.all(Array.from({ length: runs - 1 }, again));
    if (others.some((other) => isSame(other, ours))) return undefined;
    const isSteady = others.every((other) => isSame(other, real));
    return isSteady || !isAlike(real, ours) ? { real, ours } : undefined;
  });
}
