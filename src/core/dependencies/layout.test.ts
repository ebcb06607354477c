import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "./layout.ts";
import type { Link } from "./picture.ts";

function pictureWith(names: readonly string[], waits: readonly (readonly [string, string])[]) {
  return {
    nodes: names.map((id) => ({ id, kind: "file" }) as const),
    links: waits.map(([later, earlier]): Link => ({ later, earlier, order: "waits" })),
  };
}

function columnsOf(names: readonly string[], waits: readonly (readonly [string, string])[]) {
  return Object.fromEntries(layOut(pictureWith(names, waits)).nodes.map(({ id, column }) => [id, column]));
}

test("what starts first stands on the left, by the longest way", () => {
  const names = ["web", "db", "net", "vol"];
  const waits = [
    ["web", "db"],
    ["web", "net"],
    ["db", "net"],
    ["db", "vol"],
  ] as const;
  expect(columnsOf(names, waits)).toEqual({ net: 0, vol: 0, db: 1, web: 2 });
});

test("what waits for each other has a place all the same", () => {
  const waits = [
    ["a", "b"],
    ["b", "c"],
    ["c", "a"],
  ] as const;
  expect(columnsOf(["a", "b", "c"], waits)).toEqual({ a: 2, b: 1, c: 0 });
});

test("what stands alone stands below", () => {
  const { nodes, rows } = layOut(pictureWith(["a", "x", "b", "y"], [["a", "b"]]));
  expect(rows).toBe(2);
  expect(nodes.filter(({ row }) => row === 1).map(({ id }) => id)).toEqual(["x", "y"]);
});

test("a line goes around what stands between its ends", () => {
  const waits = [
    ["c", "b"],
    ["b", "a"],
    ["c", "a"],
  ] as const;
  const { nodes, links } = layOut(pictureWith(["a", "b", "c"], waits));
  const between = links[2]?.places[1];
  expect(between?.column).toBe(1);
  expect(between?.row).not.toBe(nodes.find(({ id }) => id === "b")?.row);
});

test("lines that need not cross do not", () => {
  const waits = [
    ["x", "c"],
    ["y", "b"],
    ["z", "a"],
  ] as const;
  const { links } = layOut(pictureWith(["a", "b", "c", "x", "y", "z"], waits));
  expect(links.map(({ places }) => (places[0]?.row ?? 0) - (places[1]?.row ?? 1))).toEqual([0, 0, 0]);
});

test("nothing is drawn for no files", () => {
  expect(layOut({ nodes: [], links: [] })).toEqual({ columns: 0, rows: 0, nodes: [], links: [] });
});

describe("whatever waits for whatever,", () => {
  const pictures = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 120 }))
    .map(([count, pairs]) => {
      const names = Array.from({ length: count }, (_, at) => `unit-${at}`);
      const waits = pairs
        .map(([one, other]) => [names[one % count] ?? "", names[other % count] ?? ""] as const)
        .filter(([one, other]) => one !== other);
      const once = new Map(waits.map((wait) => [wait.toSorted().join(" "), wait]));
      return pictureWith(names, [...once.values()]);
    });

  test("no two nodes overlap, and no line goes through one", () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { nodes, links, columns, rows } = layOut(picture);
        const taken = [...nodes, ...links.flatMap(({ places }) => places.slice(1, -1))].map(
          ({ column, row }) => ({ column, row }),
        );
        expect(nodes).toHaveLength(picture.nodes.length);
        for (let column = 0; column < columns; column++) {
          const own = taken.filter((place) => place.column === column).map(({ row }) => row);
          const sorted = own.toSorted((one, other) => one - other);
          const gaps = sorted.slice(1).map((row, at) => row - (sorted[at] ?? row));
          expect(gaps.every((gap) => gap >= 1)).toBe(true);
        }
        for (const { column, row } of taken) {
          expect(column).toBeLessThan(columns);
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThanOrEqual(rows - 1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a line goes from column to column", () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        for (const { places } of layOut(picture).links)
          for (const [at, { column }] of places.slice(1).entries())
            expect(column - (places[at]?.column ?? 0)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
