type Columns = readonly (readonly string[])[];

const sweeps = 6;

/**
 * The same columns, each in an order in which few of the ways cross: that of the middle of what its members are linked
 * with in the column beside it, forth and back again.
 */
export function withFewCrossings(columns: Columns, ways: readonly (readonly string[])[]): Columns {
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column])));
  const neighbours = neighboursIn(ways);
  let now = columns;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isForward = sweep % 2 === 0;
    const rows = new Map(now.flatMap((ids) => ids.map((id, at) => [id, rowOf(at, ids.length)])));
    const sort = (ids: readonly string[]): readonly string[] => {
      const sorted = ids
        .map((id) => {
          const beside = (columnOf.get(id) ?? 0) + (isForward ? -1 : 1);
          const linked = (neighbours.get(id) ?? []).filter((other) => columnOf.get(other) === beside);
          return { id, middle: middleOf(linked, rows) ?? rows.get(id) ?? 0 };
        })
        .toSorted((one, other) => one.middle - other.middle)
        .map(({ id }) => id);
      for (const [at, id] of sorted.entries()) rows.set(id, rowOf(at, sorted.length));
      return sorted;
    };
    now = isForward ? now.map(sort) : now.toReversed().map(sort).toReversed();
  }
  return now;
}

/** Columns stand around one middle. */
function rowOf(at: number, length: number): number {
  return at - (length - 1) / 2;
}

function middleOf(ids: readonly string[], rows: ReadonlyMap<string, number>): number | undefined {
  if (ids.length === 0) return undefined;
  return ids.reduce((sum, id) => sum + (rows.get(id) ?? 0), 0) / ids.length;
}

function neighboursIn(ways: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string) => {
    const known = neighbours.get(one) ?? [];
    known.push(other);
    neighbours.set(one, known);
  };
  for (const way of ways)
    for (const [at, id] of way.slice(0, -1).entries()) {
      const next = way[at + 1] ?? id;
      join(id, next);
      join(next, id);
    }
  return neighbours;
}
