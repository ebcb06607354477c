import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lastValue } from "../../core/unit-file/read.ts";
import { append } from "../../testing/append.ts";
import { createSession } from "../../state/session.ts";
import { BehindFrame } from "./BehindFrame.tsx";
import { SessionProvider, useActions, useRead } from "./session.tsx";
import { useBehindFrame } from "./use-behind-frame.ts";

/** Where the elements that are looked at stand is told by the test. */
let tellSight: (isInSight: boolean) => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      readonly #elements: Element[] = [];
      constructor(look: (entries: readonly Partial<IntersectionObserverEntry>[]) => void) {
        tellSight = (isIntersecting) => look(this.#elements.map((target) => ({ target, isIntersecting })));
      }
      observe(element: Element): void {
        this.#elements.push(element);
      }
      unobserve(): void {}
      disconnect(): void {}
    },
  );
});

afterEach(() => {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Image() {
  const image = useRead(({ document }) => lastValue(document, { section: "Container", key: "Image" })) ?? "";
  const { editFile } = useActions();
  return (
    <button
      type="button"
      onClick={() =>
        editFile(append(`#after ${image}\n`), {
          label: "Pressed",
        })
      }
    >
      {image}
    </button>
  );
}

function Value({ value }: { readonly value: string }) {
  return <p>{useBehindFrame(value)}</p>;
}

function show() {
  const start = {
    files: { "web.container": "[Container]\nImage=a\n" },
    active: "web.container",
    target: { podman: "5.4", scope: "system" },
  } as const;
  const session = createSession(start, () => 0);
  render(
    <SessionProvider session={session}>
      <BehindFrame>
        <Image />
      </BehindFrame>
    </SessionProvider>,
  );
  const write = (image: string) =>
    act(() =>
      session.actions.editFile(
        ({ text }) => [{ from: text.indexOf("=") + 1, to: text.indexOf("=") + 2, insert: image }],
        { label: "Typed" },
      ),
    );
  const text = () => session.store.getState().history.present.workspace.files["web.container"];
  return { write, text };
}

const shown = () => screen.getByRole("button").textContent;
const frame = () =>
  act(() => {
    vi.advanceTimersByTime(40);
  });

test("what is in sight follows at once", () => {
  const { write } = show();
  act(() => tellSight(true));
  write("b");
  expect(shown()).toBe("b");
});

test("what is out of sight follows behind the frame", () => {
  const { write } = show();
  act(() => tellSight(false));
  write("b");
  expect(shown()).toBe("a");
  write("c");
  frame();
  expect(shown()).toBe("c");
});

test("what is pressed out of sight, as programs do, says by then what the session says, and follows at once", () => {
  const { write, text } = show();
  act(() => tellSight(false));
  write("b");
  fireEvent.click(screen.getByRole("button"));
  expect(text()).toBe("[Container]\nImage=b\n#after b\n");
  write("c");
  expect(shown()).toBe("c");
});

test("a part that goes before the frame is painted asks for nothing more", () => {
  const { write } = show();
  act(() => tellSight(false));
  write("b");
  document.body.replaceChildren();
  expect(frame).not.toThrow();
});

test("a value behind the frame is the one before until the frame is painted", () => {
  const { rerender } = render(<Value value="a" />);
  rerender(<Value value="b" />);
  rerender(<Value value="c" />);
  expect(screen.getByText("a")).toBeDefined();
  frame();
  expect(screen.getByText("c")).toBeDefined();
});
