import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typedText } from "../../../../testing/arbitrary-text.ts";
import { readEnvironment, writeEnvironmentWord } from "./environment.ts";

const anyName = fc.stringMatching(/^[A-Za-z_."'\\é%;#-]{1,8}$/);

describe("writing a variable", () => {
  test.each([
    ["TZ", "Europe/Berlin", "TZ=Europe/Berlin"],
    ["EMPTY", "", "EMPTY="],
    ["MSG", "hello world", '"MSG=hello world"'],
    ["NOTE", "it's", `"NOTE=it's"`],
    ["JSON", '{"a":1}', String.raw`"JSON={\"a\":1}"`],
    ["PATTERN", String.raw`\d+`, String.raw`"PATTERN=\\d+"`],
    ["END", "\\", String.raw`"END=\\"`],
    ["LINES", "one\ntwo\tthree", String.raw`"LINES=one\ntwo\tthree"`],
    ["BELL", "\u{7}\u{1b}\u{9f}", String.raw`"BELL=\a\u001b\u009f"`],
    ["NBSP", "x\u{a0}", '"NBSP=x\u{a0}"'],
    ["URL", "http://a/?b=c&d=e#f;g", "URL=http://a/?b=c&d=e#f;g"],
    ["DYNAMIC", "%h/$X", "DYNAMIC=%h/$X"],
    ["", "", undefined],
  ])("%s with value %j is %j", (name, value, word) => {
    expect(writeEnvironmentWord(name, value)).toEqual(
      word === undefined ? { kind: "remove" } : { kind: "value", value: word },
    );
  });

  test.each([
    ["", "x", "Write the variable’s name."],
    ["A=B", "x", "A variable’s name has no = in it: write what follows as the value."],
    ["A B", "x", "A variable’s name has no blanks."],
    ["A\u{7}", "x", "A variable’s name has no U+0007: remove it."],
    ["$HOME", "x", "systemd drops a word that begins with $: write $$HOME."],
    ["A", "x\0", "A variable can’t hold U+0000: remove it."],
    ["A", "\ud83d", "A variable can’t hold U+D83D: remove it."],
  ])("%j with value %j is a problem", (name, value, sentence) => {
    expect(writeEnvironmentWord(name, value)).toEqual({ kind: "problem", sentence });
  });

  test("any name and value are read again as they were typed", () => {
    fc.assert(
      fc.property(anyName, typedText, (name, value) => {
        // The two kinds of character that no variable can hold; refused above.
        fc.pre(!/[\0\p{Surrogate}]/u.test(value));
        const written = writeEnvironmentWord(name, value);
        expect(written.kind).toBe("value");
        fc.pre(written.kind === "value");
        expect(readEnvironment(written.value)).toEqual({
          kind: "words",
          words: [{ kind: "assignment", name, value, from: 0, to: written.value.length }],
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("reading a line", () => {
  test("finds each word with its place, quotes included", () => {
    const line = `A=1  "B=two words" C='x'y D`;
    const read = readEnvironment(line);
    expect(read).toEqual({
      kind: "words",
      words: [
        { kind: "assignment", name: "A", value: "1", from: 0, to: 3 },
        { kind: "assignment", name: "B", value: "two words", from: 5, to: 18 },
        { kind: "assignment", name: "C", value: "xy", from: 19, to: 25 },
        { kind: "inherited", name: "D", from: 26, to: 27 },
      ],
    });
  });

  test("cuts a word at its first =", () => {
    expect(readEnvironment("A=b=c =d")).toMatchObject({
      words: [
        { name: "A", value: "b=c" },
        { name: "", value: "d" },
      ],
    });
  });

  test("names the escape that makes Podman drop the line", () => {
    expect(readEnvironment(String.raw`A=1 B=\d`)).toEqual({
      kind: "problem",
      sentence: expect.stringContaining(String.raw`the escape \d`),
      from: 6,
      to: 8,
    });
  });
});
