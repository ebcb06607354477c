import { act } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FindAll } from "../../core/checks/model/file-to-check.ts";
import { append } from "../../testing/append.ts";
import { renderInSession } from "../../testing/render-in-session.tsx";
import { useAnalysis } from "./session.tsx";
import { useForesight } from "./use-foresight.ts";
import { fullEngine } from "../../core/surroundings/full-engine.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  // What waits for a frame would else wait for one of the next test.
  vi.runAllTimers();
  vi.useRealTimers();
});

function Part() {
  useForesight();
  return <p>{useAnalysis("network").network}</p>;
}

/** The session, and how often its rules are asked from here on. */
function begun(text: string) {
  const { session } = renderInSession(<Part />, text);
  const looks = vi.fn<FindAll>(() => []);
  act(() => session.actions.workWith({ ...fullEngine, findAll: looks }));
  looks.mockClear();
  return { actions: session.actions, looks };
}

test.each([
  { from: "private", to: "host" },
  { from: "host", to: "private" },
] as const)("$to is looked at while $from rests, and not when it is chosen", ({ from, to }) => {
  const { actions, looks } = begun(`[Container]\nImage=a\nNetwork=${from}\n`);
  expect(looks).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(looks).toHaveBeenCalledOnce();
  act(() => actions.chooseNetwork(to));
  expect(looks).toHaveBeenCalledOnce();
  expect(document.body.textContent).toBe(to);
});

test("while keys follow each other nothing is looked at but what they lead to", () => {
  const { actions, looks } = begun("[Container]\nImage=a\n");
  for (let key = 1; key <= 5; key++) {
    vi.advanceTimersByTime(50);
    act(() => actions.editFile(append("#"), { label: "" }));
  }
  expect(looks).toHaveBeenCalledTimes(5);
  vi.advanceTimersByTime(500);
  expect(looks).toHaveBeenCalledTimes(6);
});

test("for a network that is neither of the two nothing is looked at ahead", () => {
  const { looks } = begun("[Container]\nImage=a\nNetwork=none\n");
  vi.advanceTimersByTime(500);
  expect(looks).not.toHaveBeenCalled();
});
