import { expect, test } from "vitest";
import { alone, batchesOf, together } from "./batch.ts";
import { mark } from "./names.ts";

const pair = { [`${mark}a.container`]: `Network=${mark}b.network`, [`${mark}b.network`]: "" };

test("sets share a run up to twelve units", () => {
  const sets = Array.from({ length: 8 }, () => pair);
  expect(batchesOf(sets).map((batch) => batch.length)).toEqual([6, 2]);
});

test("a set with drop-ins for a whole type runs alone", () => {
  const loner = { ...pair, "container.d/10.conf": "" };
  expect(batchesOf([pair, loner, pair, pair])).toEqual([[pair], [loner], [pair, pair]]);
});

test("sets that run together lie in folders of their own and have names of their own", () => {
  expect(together([pair, pair])).toEqual({
    "s0/s0xa.container": "Network=s0xb.network",
    "s0/s0xb.network": "",
    "s1/s1xa.container": "Network=s1xb.network",
    "s1/s1xb.network": "",
  });
});

test("a set that runs alone has plain names", () => {
  expect(alone(pair)).toEqual({ "a.container": "Network=b.network", "b.network": "" });
});
