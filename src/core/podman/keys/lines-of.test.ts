import { expect, test } from "vitest";
import { linesOf } from "./lines-of.ts";

test.each([
  ["Container", "Volume", "each-adds"],
  ["Container", "Image", "last-counts"],
  ["Install", "WantedBy", "each-adds"],
  ["Service", "Restart", "last-counts"],
  ["Service", "Volume", undefined],
  ["Container", "Restart", undefined],
  ["Network", "Subnet", "each-adds"],
  ["Network", "Driver", "last-counts"],
  ["Quadlet", "DefaultDependencies", "last-counts"],
  ["Unit", "After", "each-adds"],
  ["Unit", "Wants", "each-adds"],
  ["Unit", "Description", "last-counts"],
  ["Service", "Environment", "each-adds"],
  ["Service", "ExecStartPre", "each-adds"],
  ["Service", "Type", "last-counts"],
  ["Install", "DefaultInstance", "last-counts"],
  ["constructor", "name", undefined],
])("[%s] %s=: %s", (section, key, lines) => {
  expect(linesOf({ section, key })).toBe(lines);
});
