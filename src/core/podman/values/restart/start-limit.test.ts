import * as fc from "fast-check";
import { expect, test } from "vitest";
import { startLimitInWords } from "./start-limit.ts";

const limit = (restartSec = "", interval = "", burst = "") =>
  startLimitInWords({ restartSec, interval, burst });

test("without a word in the file five starts in ten seconds are the end", () => {
  expect(limit()).toBe(
    "A program that ends at once is given up after 5 starts in 10 s: it then stays failed until somebody starts it. With RestartSec=2 or more systemd never gives up.",
  );
});

test("a pause that is long enough never comes to the limit", () => {
  expect(limit("10")).toBe(
    "systemd never gives up: with 10 s before each start it can’t come to more than 5 starts in 10 s.",
  );
  expect(limit("1min", "1h", "3")).toMatch(/^A program that ends at once is given up after 3 starts in 1 h/);
});

test("a limit of nothing is none", () => {
  expect(limit("", "0")).toBe("systemd never gives up starting it again.");
});

test("the pause that is named is enough", () => {
  const seconds = fc.integer({ min: 1, max: 5000 });
  const isEnough = fc.property(seconds, fc.integer({ min: 1, max: 50 }), (interval, burst) => {
    const words = limit("", `${interval}`, `${burst}`) ?? "";
    const named = /RestartSec=(\d+)/.exec(words)?.[1];
    const then = named === undefined ? words : limit(named, `${interval}`, `${burst}`);
    return then?.startsWith("systemd never gives up") === true;
  });
  expect(fc.check(isEnough)).toHaveProperty("failed", false);
});

test.each([["soon"], ["%i"]])("of the pause %s nothing is said", (pause) => {
  expect(limit(pause)).toBeUndefined();
});
