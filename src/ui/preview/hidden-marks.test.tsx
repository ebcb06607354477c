import { render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { markHidden } from "./hidden-marks.ts";

let stop = () => {};
afterEach(() => stop());

let show: (...texts: readonly string[]) => void;

/** A line as `BlockLines` draws it. */
function Line({ texts }: { readonly texts: readonly string[] }) {
  return (
    <section aria-label="Unit file">
      <span className="line" data-line={1}>
        {texts.map((text, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- as in BlockLines
          <span key={index}>{text}</span>
        ))}
      </span>
    </section>
  );
}

function draw(...first: readonly string[]): HTMLElement {
  const { rerender } = render(<Line texts={first} />);
  show = (...texts) => rerender(<Line texts={texts} />);
  stop = markHidden(document.body);
  return screen.getByRole("region", { name: "Unit file" });
}

/** An observer is told when what runs has ended. */
const told = () => Promise.resolve();

const marks = () => screen.queryAllByRole("img").map((mark) => mark.getAttribute("aria-label"));

test("what is there already is marked, and the text stays what it is", () => {
  const region = draw("A=", "\u202Eb\u202Cc");
  expect(marks()).toEqual(["U+202E right-to-left override", "U+202C pop directional formatting"]);
  expect(region.textContent).toBe("A=\u202Eb\u202Cc");
});

test("what React draws anew is marked anew, and goes with its text", async () => {
  const region = draw("A=", "b");
  for (const [text, count] of [
    ["b\u200B", 1],
    ["\u200B", 1],
    ["\u200Bc\u200Bd", 2],
    ["\u2060", 1],
    ["plain", 0],
    ["👨‍👩‍👧", 0],
  ] as const) {
    show("A=", text);
    // oxlint-disable-next-line no-await-in-loop -- one after the other in one line
    await told();
    expect(region.textContent).toBe(`A=${text}`);
    expect(marks()).toHaveLength(count);
  }
});

test("pieces come and go", async () => {
  const region = draw("A=", "\u200B");
  show("A=", "b", "\u200Bc", "\u200B");
  await told();
  expect(region.textContent).toBe("A=b\u200Bc\u200B");
  expect(marks()).toHaveLength(2);
  show("A");
  await told();
  expect(region.textContent).toBe("A");
});

test("of very many the last mark is all that is left, which a browser can lay out", async () => {
  const text = "\u200Bb".repeat(30_000);
  const region = draw("A=", text);
  await told();
  expect(region.textContent).toBe(`A=${text}`);
  expect(marks()).toHaveLength(500);
});
