import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { healthTexts, healthTimes } from "./health-check.ts";
import type { HealthTimes } from "./health-check.ts";
import { timingInWords } from "./health-in-words.ts";
import { spokenTime } from "../quantity/spoken-time.ts";
import { healthTiming } from "./health-timing.ts";

const textsOf = (lines: string) => healthTexts(parseUnitFile(`[Container]\n${lines}\n`), "5.8");
const timesOf = (lines: string) => healthTimes(textsOf(lines));

describe("the times of a check", () => {
  test("are Podman’s own where the file says nothing", () => {
    expect(timesOf("HealthCmd=true")).toEqual({ interval: 30, timeout: 30, retries: 3, startPeriod: 0 });
  });

  test("are those of the file", () => {
    const lines = "HealthInterval=1m30s\nHealthTimeout=5s\nHealthRetries=2\nHealthStartPeriod=1h";
    expect(timesOf(lines)).toEqual({ interval: 90, timeout: 5, retries: 2, startPeriod: 3600 });
  });

  test.each(["HealthInterval=disable", "HealthInterval=soon", "HealthRetries=0", "HealthTimeout=%i"])(
    "are not known with %s",
    (line) => {
      expect(timesOf(line)).toBeUndefined();
    },
  );
});

/** Goes through a container whose checks all fail as Podman does. Takes how long each check takes; the last go on. */
function unhealthyAfter(
  { interval, retries, startPeriod }: HealthTimes,
  durations: readonly number[],
): number {
  let [begin, streak] = [0, 0];
  for (let index = 0; ; index++) {
    const duration = durations[index % durations.length] ?? 0;
    if (begin >= startPeriod) streak++;
    if (streak === retries) return begin + duration;
    begin += duration + interval;
  }
}

describe("unhealthy from the start", () => {
  const times = fc.record({
    interval: fc.integer({ min: 1, max: 120 }),
    timeout: fc.integer({ min: 1, max: 60 }),
    retries: fc.integer({ min: 1, max: 6 }),
    startPeriod: fc.integer({ min: 0, max: 300 }),
  });

  test("however long each check takes up to the timeout, it comes within the times that are said", () => {
    const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(times, parts, (each, shares) => {
        const end = unhealthyAfter(
          each,
          shares.map((share) => share * each.timeout),
        );
        const { earliest, latest } = healthTiming(each).fromStart;
        expect(end).toBeGreaterThanOrEqual(earliest - 1e-6);
        expect(end).toBeLessThanOrEqual(latest + 1e-6);
      }),
    );
  });

  test("the earliest time is one that can be", () => {
    const at = { interval: 30, timeout: 5, retries: 1, startPeriod: 31 };
    expect(unhealthyAfter(at, [1, 0])).toBe(healthTiming(at).fromStart.earliest);
    expect(unhealthyAfter({ ...at, startPeriod: 45 }, [0])).toBe(
      healthTiming({ ...at, startPeriod: 45 }).fromStart.earliest,
    );
  });
});

test("the picture has the checks that do not count, and then as many as make it unhealthy", () => {
  const { checks } = healthTiming({ interval: 30, timeout: 5, retries: 3, startPeriod: 45 });
  expect(checks).toEqual([
    { at: 0, counts: false },
    { at: 30, counts: false },
    { at: 60, counts: true },
    { at: 90, counts: true },
    { at: 120, counts: true },
  ]);
});

test("the same stands there in words", () => {
  const words = timingInWords(textsOf("HealthStartPeriod=45s\nHealthTimeout=5s"));
  expect(words.at(-2)).toBe(
    "A program that never answers is unhealthy 2 min at the earliest, 2 min 35 s at the latest, after the start.",
  );
  expect(words.at(-1)).toBe(
    "One that breaks later is unhealthy 1 min at the earliest, 1 min 50 s at the latest, after that.",
  );
});

test.each([
  [0.5, "0.5 s"],
  [45, "45 s"],
  [60, "1 min"],
  [90, "1 min 30 s"],
  [7500, "2 h 5 min"],
])("%s seconds are said as %s", (seconds, words) => {
  expect(spokenTime(seconds)).toBe(words);
});
