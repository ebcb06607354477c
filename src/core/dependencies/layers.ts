import type { Link } from "./picture.ts";

/**
 * The layer of each node: one more than that of the last for which it waits. A link that closes a circle does not count:
 * of those that wait for each other the one that comes first in `ids` ends up last.
 */
export function layersOf(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { earlier, later } of links) before.get(later)?.push(earlier);
  const layerOf = new Map<string, number>();
  const onTheWay = new Set<string>();
  const visit = (id: string): number => {
    const known = layerOf.get(id);
    if (known !== undefined) return known;
    onTheWay.add(id);
    const waits = (before.get(id) ?? []).filter((other) => !onTheWay.has(other));
    const layer = waits.reduce((most, other) => Math.max(most, visit(other) + 1), 0);
    onTheWay.delete(id);
    layerOf.set(id, layer);
    return layer;
  };
  for (const id of ids) visit(id);
  return layerOf;
}
