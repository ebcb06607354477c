import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges } from "../../core/unit-file/text.ts";
import { changeInText, editorText, placeInEditor, placeInText, rangeInEditor } from "./line-endings.ts";

const piece = fc.constantFrom("\n", "\r\n", "\r", "a", "Key=b", "\t", "\0", "\uFEFF", "é", "🙂", "");
const someText = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
const ending = fc.constantFrom<"\n" | "\r\n">("\n", "\r\n");

/** The text that belongs to what the editor holds. */
function joined({ shown, returns }: ReturnType<typeof editorText>): string {
  return applyChanges(
    shown,
    returns.map((at) => ({ from: at, to: at, insert: "\r" })),
  );
}

test.each([
  ["a\nb\n", "a\nb\n", []],
  ["a\r\nb\r\n", "a\nb\n", [1, 3]],
  ["a\r\nb\nc\r\n", "a\nb\nc\n", [1, 5]],
  ["a\rb\r\n", "a\rb\n", [3]],
  ["a\r\r\n", "a\r\n", [2]],
])("the editor holds lines that end in one character: %j", (text, shown, returns) => {
  expect(editorText(text)).toEqual({ whole: text, shown, returns });
});

test("a text that went through the editor is the same", () => {
  fc.assert(
    fc.property(someText, (text) => {
      expect(joined(editorText(text))).toBe(text);
    }),
  );
});

test("each place of the editor has one in the text, and comes back from there", () => {
  fc.assert(
    fc.property(someText, (text) => {
      const { shown, returns } = editorText(text);
      for (let place = 0; place <= shown.length; place++) {
        const inText = placeInText(returns, place);
        expect(placeInEditor(returns, inText)).toBe(place);
        expect(text.slice(0, inText).replaceAll("\r\n", "\n")).toBe(shown.slice(0, place));
      }
    }),
  );
});

test("between the two characters of a line’s end the editor has the place before them", () => {
  const { returns } = editorText("a\r\nb\r\n");
  expect([0, 1, 2, 3, 4, 5, 6].map((place) => placeInEditor(returns, place))).toEqual([0, 1, 1, 2, 3, 3, 4]);
  expect(rangeInEditor(returns, { from: 3, to: 6 })).toEqual({ from: 2, to: 4 });
});

test("a change leaves every other byte of the text as it was", () => {
  fc.assert(
    fc.property(
      someText,
      someText,
      ending,
      fc.nat(30),
      fc.nat(30),
      (text, insert, lineEnding, one, other) => {
        const { shown, returns } = editorText(text);
        const [from, to] = [one % (shown.length + 1), other % (shown.length + 1)].toSorted((a, b) => a - b);
        const change = changeInText(returns, { from: from ?? 0, to: to ?? 0, insert }, lineEnding);
        const after = applyChanges(text, [change]);
        expect(after.startsWith(text.slice(0, change.from))).toBe(true);
        expect(after.endsWith(text.slice(change.to))).toBe(true);
        expect(editorText(text.slice(0, change.from)).shown).toBe(shown.slice(0, from));
      },
    ),
  );
});

test("a new line ends as the lines of the file do", () => {
  expect(changeInText([1], { from: 2, to: 2, insert: "x\ny\r\n" }, "\r\n")).toEqual({
    from: 3,
    to: 3,
    insert: "x\r\ny\r\n",
  });
  expect(changeInText([], { from: 0, to: 0, insert: "x\r\ny" }, "\n").insert).toBe("x\ny");
});

test("a joined line loses its whole end", () => {
  const change = changeInText(editorText("a\r\nb").returns, { from: 1, to: 2, insert: "" }, "\r\n");
  expect(applyChanges("a\r\nb", [change])).toBe("ab");
});
