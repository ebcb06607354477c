import type { Layout, Place, PlacedLink } from "../../../core/dependencies/layout.ts";
import { boxFrom, boxTo } from "./box.ts";

/**
 * The lines between the boxes; the buttons and the list say the same in words. The picture stretches: a column is 100
 * wide, a row 100 high.
 */
export function Wires({ layout, unit }: { readonly layout: Layout; readonly unit: string }) {
  const { columns, rows, links } = layout;
  return (
    <svg
      viewBox={`0 0 ${columns * 100} ${rows * 100}`}
      preserveAspectRatio="none"
      fill="none"
      aria-hidden="true"
    >
      {links.map((placed) => (
        <path
          key={`${placed.link.earlier} ${placed.link.later}`}
          className={classOf(placed, unit)}
          d={pathOf(placed.places)}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

function classOf({ link }: PlacedLink, unit: string): string {
  const isOwn = link.earlier === unit || link.later === unit;
  return isOwn ? `${link.order} own` : link.order;
}

function pathOf(places: readonly Place[]): string {
  const [first, ...others] = places;
  if (first === undefined) return "";
  const [last] = others;
  if (last !== undefined && last.column === first.column) return besideOf(first, last);
  let path = `M${edge(first, boxTo)}`;
  let before = first;
  for (const [at, place] of others.entries()) {
    const middle = (before.column + 1) * 100;
    path += ` C${middle} ${height(before)} ${middle} ${height(place)} ${edge(place, boxFrom)}`;
    if (at < others.length - 1) path += ` H${place.column * 100 + boxTo}`;
    before = place;
  }
  return path;
}

/** Two of one column are linked on its right. */
function besideOf(one: Place, other: Place): string {
  const beside = one.column * 100 + 104;
  return `M${edge(one, boxTo)} C${beside} ${height(one)} ${beside} ${height(other)} ${edge(other, boxTo)}`;
}

function edge(place: Place, across: number): string {
  return `${place.column * 100 + across} ${height(place)}`;
}

function height({ row }: Place): number {
  return row * 100 + 50;
}
