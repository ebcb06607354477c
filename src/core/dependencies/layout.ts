import { withFewCrossings } from "./crossings.ts";
import type { Link, Picture } from "./picture.ts";

/** A place in the grid of the picture: a column, and a row that may lie between two. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

export interface PlacedNode extends Place {
  readonly id: string;
}

/** A link, and the places through which it goes: its ends, and free ones in the columns between. */
export interface PlacedLink {
  readonly link: Link;
  readonly places: readonly Place[];
}

export interface Layout {
  readonly columns: number;
  readonly rows: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

/** What takes a place in a column: a node, or a link on its way through. */
interface Slot {
  readonly id: string;
  readonly column: number;
}

/** Columns for what stands alone. */
const columnsOfAlone = 3;

const origin: Place = { column: 0, row: 0 };

/**
 * Puts what starts first on the left, and what waits for it further right, so that few lines cross and nothing overlaps:
 * layers by the longest way, each in the order of the middle of its neighbours (Sugiyama’s way of drawing). What has no
 * links stands below.
 */
export function layOut({ nodes, links }: Pick<Picture, "nodes" | "links">): Layout {
  const linked = new Set(links.flatMap(({ earlier, later }) => [earlier, later]));
  const ids = nodes.map(({ id }) => id).filter((id) => linked.has(id));
  const alone = nodes.map(({ id }) => id).filter((id) => !linked.has(id));
  const layerOf = layersOf(ids, links);
  const ways = links.map((link) => ({ link, slots: slotsOf(link, layerOf) }));
  const layers = withFewCrossings(
    columnsOf(ids, layerOf, ways),
    ways.map(({ slots }) => slots.map(({ id }) => id)),
  );
  const tallest = layers.reduce((most, layer) => Math.max(most, layer.length), 0);
  const places = new Map(
    layers.flatMap((layer, column) =>
      layer.map((id, at): [string, Place] => [id, { column, row: at + (tallest - layer.length) / 2 }]),
    ),
  );
  const columns = Math.max(layers.length, Math.min(alone.length, columnsOfAlone));
  return {
    columns,
    rows: tallest + Math.ceil(alone.length / Math.max(1, columns)),
    nodes: [
      ...ids.map((id) => Object.assign({ id }, places.get(id) ?? origin)),
      ...alone.map((id, at) => ({ id, column: at % columns, row: tallest + Math.floor(at / columns) })),
    ],
    links: ways.map(({ link, slots }) => ({
      link,
      places: slots.map(({ id }) => places.get(id) ?? origin),
    })),
  };
}

/** From left to right: one end, a place of its own in each column between, the other end. */
function slotsOf({ earlier, later }: Link, layerOf: ReadonlyMap<string, number>): readonly Slot[] {
  const [left, right] = [earlier, later]
    .map((id): Slot => ({ id, column: layerOf.get(id) ?? 0 }))
    .toSorted((one, other) => one.column - other.column);
  if (left === undefined || right === undefined) return [];
  const between = Array.from({ length: Math.max(0, right.column - left.column - 1) }, (_, at): Slot => ({
    id: `${left.id} to ${right.id}, ${at}`,
    column: left.column + at + 1,
  }));
  return [left, ...between, right];
}

function columnsOf(
  ids: readonly string[],
  layerOf: ReadonlyMap<string, number>,
  ways: readonly { readonly slots: readonly Slot[] }[],
): readonly (readonly string[])[] {
  const count = ids.reduce((most, id) => Math.max(most, (layerOf.get(id) ?? 0) + 1), 0);
  const columns = Array.from({ length: count }, (): string[] => []);
  for (const id of ids) columns[layerOf.get(id) ?? 0]?.push(id);
  for (const { slots } of ways) for (const { id, column } of slots.slice(1, -1)) columns[column]?.push(id);
  return columns;
}

/**
 * The layer of each node: one more than that of the last for which it waits. A link that closes a circle does not count:
 * of those that wait for each other the one that comes first in `ids` ends up last.
 */
function layersOf(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, number> {
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
