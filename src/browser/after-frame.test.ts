import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterFrame } from "./after-frame.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

test("what waits is called once, in its order, behind the next frame", () => {
  const called: string[] = [];
  afterFrame(() => called.push("one"));
  afterFrame(() => called.push("two"));
  expect(called).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(called).toEqual(["one", "two"]);
  afterFrame(() => called.push("three"));
  vi.advanceTimersByTime(200);
  expect(called).toEqual(["one", "two", "three"]);
});

test("what asks to wait while others are called is called behind the frame after", () => {
  const called: string[] = [];
  afterFrame(() => afterFrame(() => called.push("later")));
  vi.advanceTimersByTime(400);
  expect(called).toEqual(["later"]);
});

test("what is called off is not called", () => {
  const called: string[] = [];
  const callOff = afterFrame(() => called.push("one"));
  afterFrame(() => called.push("two"));
  callOff();
  vi.advanceTimersByTime(200);
  expect(called).toEqual(["two"]);
});

test("a tab that nobody sees paints no frames, and calls all the same", () => {
  vi.spyOn(globalThis, "requestAnimationFrame").mockReturnValue(0);
  const called: string[] = [];
  afterFrame(() => called.push("one"));
  vi.advanceTimersByTime(200);
  expect(called).toEqual(["one"]);
});
