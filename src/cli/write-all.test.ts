import { closeSync, existsSync, openSync } from "node:fs";
import { expect, test } from "vitest";
import { WriteProblem, writeAll } from "./write-all.ts";

test.skipIf(!existsSync("/dev/full"))("a full disk is told in a sentence", () => {
  const full = openSync("/dev/full", "w");
  try {
    expect(() => writeAll(full, "text")).toThrow(WriteProblem);
    expect(() => writeAll(full, "text")).toThrow(/^The output can’t be written: ENOSPC.*\.$/);
  } finally {
    closeSync(full);
  }
});
