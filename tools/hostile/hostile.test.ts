import { expect, test } from "vitest";
import { allKinds } from "./kinds/all-kinds.ts";
import { search } from "./search.ts";
import { tryInCore } from "./try-in-core.ts";

const breaks = () => Promise.reject(new Error("broken"));

const inCore = allKinds.filter(({ ways }) => ways.includes("core"));

test.each(inCore)(
  "nothing is found among 25 hostile $name",
  async (kind) => {
    const plan = { seed: 14, count: 25, milliseconds: 60_000, known: [] };
    expect(await search(kind, tryInCore, plan)).toEqual({ tried: 25 });
  },
  120_000,
);

test("what breaks a law is found again, made smaller, with what leads to it", async () => {
  const [kind] = allKinds;
  if (kind === undefined) throw new Error("There are no kinds");
  const plan = { seed: 14, count: 40, milliseconds: 20_000, known: [] };
  const { find } = await search(kind, breaks, plan);
  expect(find?.signature).toContain("broken");
  expect(await search(kind, breaks, { ...plan, path: find?.path })).toMatchObject({
    find: { input: find?.input },
  });
  expect(await search(kind, breaks, { ...plan, known: [find?.signature ?? ""] })).toEqual({ tried: 40 });
});
