import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeEnvironmentWord } from "./environment-edit.ts";
import { readEnvironment } from "./environment.ts";
import type { EnvironmentWord } from "./environment.ts";
import { removeWord } from "../../settings/line-words.ts";

const spelledWord = fc.constantFrom(
  "A=1",
  '"B=two words"',
  "C='x'y",
  String.raw`D=\x41\u00e9`,
  "E=",
  "F",
  "'G=it'",
);
const spelledLine = fc.array(fc.tuple(spelledWord, fc.constantFrom(" ", "\t", "  ")), {
  minLength: 1,
  maxLength: 5,
});
const anyValue = fc.string({ unit: fc.constantFrom("a", " ", '"', "'", "\\", "\n", "é", "%"), maxLength: 6 });

function wordsOf(line: string): readonly EnvironmentWord[] {
  const read = readEnvironment(line);
  return read.kind === "words" ? read.words : [];
}

function meaningOf(line: string): readonly object[] {
  return wordsOf(line).map((word) =>
    word.kind === "assignment" ? { name: word.name, value: word.value } : { name: word.name },
  );
}

function joined(spelled: readonly (readonly [string, string])[]): string {
  return spelled
    .map(([word, separator]) => word + separator)
    .join("")
    .trimEnd();
}

function wordAt(line: string, index: number): EnvironmentWord {
  const word = wordsOf(line)[index];
  if (word === undefined) throw new Error(`no word ${index} in ${line}`);
  return word;
}

describe("changing a word", () => {
  test("leaves the spelling of the others alone", () => {
    const line = `A=1  "B=two words" C='x'y`;
    expect(changeEnvironmentWord(line, wordAt(line, 1), "B", "three more words")).toEqual({
      kind: "value",
      value: `A=1  "B=three more words" C='x'y`,
    });
  });

  test("to what it says already keeps its own spelling", () => {
    const line = "C='x'y";
    expect(changeEnvironmentWord(line, wordAt(line, 0), "C", "xy")).toEqual({ kind: "value", value: line });
  });

  test("to nothing removes it", () => {
    expect(changeEnvironmentWord("A=1 B=2", wordAt("A=1 B=2", 0), "", "")).toEqual({
      kind: "value",
      value: "B=2",
    });
  });

  test.each([
    [
      "another name keeps a bare name bare, so that Podman goes on asking the service for it",
      "TOKEN",
      "",
      "TOKEN",
    ],
    ["a value makes an assignment of a bare name", "SECRET", "x", "SECRET=x"],
    ["nothing takes a bare name away", "", "", ""],
  ])("to %s", (_what, name, value, word) => {
    const line = "A=1 SECRET B=2";
    expect(changeEnvironmentWord(line, wordAt(line, 1), name, value)).toEqual({
      kind: "value",
      value: ["A=1", word, "B=2"].filter((each) => each !== "").join(" "),
    });
  });

  test("to a bad name is a problem", () => {
    expect(changeEnvironmentWord("A=1", wordAt("A=1", 0), "A B", "1")).toHaveProperty("kind", "problem");
  });

  test("changes the meaning of that word only, whatever it becomes", () => {
    fc.assert(
      fc.property(spelledLine, fc.nat(), anyValue, (spelled, position, value) => {
        const line = joined(spelled);
        const index = position % spelled.length;
        const changed = changeEnvironmentWord(line, wordAt(line, index), "N", value);
        fc.pre(changed.kind === "value");
        const isBare = value === "" && wordAt(line, index).kind === "inherited";
        expect(meaningOf(changed.value)).toEqual(
          meaningOf(line).with(index, isBare ? { name: "N" } : { name: "N", value }),
        );
      }),
    );
  });
});

describe("removing a word", () => {
  test.each([
    ["A=1 B=2 C=3", 0, "B=2 C=3"],
    ["A=1  B=2\tC=3", 1, "A=1  C=3"],
    ["A=1  B=2", 1, "A=1"],
    ['A=1 "" lost', 0, '"" lost'],
  ])("of %j number %i gives %j", (line, index, value) => {
    expect(removeWord(line, wordAt(line, index))).toEqual({ kind: "value", value });
  });

  test("that stands alone takes the line away", () => {
    expect(removeWord("A=1", wordAt("A=1", 0))).toEqual({ kind: "remove" });
  });

  test("keeps the meaning of the others", () => {
    fc.assert(
      fc.property(spelledLine, fc.nat(), (spelled, position) => {
        fc.pre(spelled.length > 1);
        const line = joined(spelled);
        const index = position % spelled.length;
        const shorter = removeWord(line, wordAt(line, index));
        expect(shorter.kind === "value" && meaningOf(shorter.value)).toEqual(
          meaningOf(line).toSpliced(index, 1),
        );
      }),
    );
  });
});
