import { expect, test } from "vitest";
import { places } from "./commands-of.ts";
import { tryCommands } from "./try-commands.ts";

// More of it, with any seed: node tools/hostile-commands/run.mjs. Where there is no bash, only sh is asked.
test("of hostile files no command runs anything but what is meant", { timeout: 120_000 }, () => {
  const { shells, shown, unmeant } = tryCommands({ sets: 20, seed: 14 });
  expect(unmeant).toEqual([]);
  expect(shells).toContain("sh");
  expect(places.filter((place) => shown[place].hostile === 0)).toEqual([]);
});
