import { expect, test } from "vitest";
import { restartEvents } from "./restart-events.ts";

const again = (
  ...[policy, boot = false]: Parameters<typeof restartEvents> | [Parameters<typeof restartEvents>[0]]
) => restartEvents(policy, boot).map(({ startsAgain }) => startsAgain);

test.each([
  [undefined, [false, false, false]],
  ["no", [false, false, false]],
  ["always", [true, true, true]],
  ["on-failure", [false, true, true]],
  ["on-success", [true, false, false]],
  ["on-abnormal", [false, false, true]],
  ["on-abort", [false, false, false]],
  ["on-watchdog", [false, false, false]],
] as const)("Restart=%s starts it again after a clean end, a failure, a timeout: %j", (policy, wanted) => {
  expect(again(policy).slice(0, 3)).toEqual(wanted);
});

test("no policy undoes a stop, and the boot is a matter of its own", () => {
  expect(again("always").slice(3)).toEqual([false, false]);
  expect(again("no", true).slice(3)).toEqual([false, true]);
});
