import { expect, test } from "vitest";
import { goSeconds, systemdSeconds } from "./time-spans.ts";

test.each([
  ["90", 90],
  ["1min 30s", 90],
  ["1h30min", 5400],
  ["0.5 h", 1800],
  ["500ms", 0.5],
  ["infinity", Number.POSITIVE_INFINITY],
  ["5x", undefined],
  ["", undefined],
  ["five", undefined],
])("systemd reads %j as %s seconds", (text, seconds) => {
  expect(systemdSeconds(text)).toBe(seconds);
});

test.each([
  ["1m30s", 90],
  ["120s", 120],
  ["1.5h", 5400],
  ["0", 0],
  ["90", undefined],
  ["5constructor", undefined],
  ["", undefined],
])("Podman reads %j as %s seconds", (text, seconds) => {
  expect(goSeconds(text)).toBe(seconds);
});
