import { expect, test } from "vitest";
import { isOneLetterOff, nearestName } from "./nearest-name.ts";

test.each([
  ["Restarts", "Restart"],
  ["restart", "Restart"],
  ["Retsart", "Restart"],
  ["Restrt", "Restart"],
  ["Rextart", "Restart"],
])("%s was meant to be %s", (written, meant) => {
  expect(nearestName(written, ["Type", "Restart"])).toBe(meant);
});

test.each(["Rstrt", "Rest", "", "Reboot"])("%j is near to nothing", (written) => {
  expect(nearestName(written, ["Type", "Restart"])).toBeUndefined();
});

test("a name is not one letter off itself", () => {
  expect(isOneLetterOff("host", "host")).toBe(false);
});
