import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitFileText } from "../../testing/arbitrary-text.ts";
import type { EntryLine } from "./document.ts";
import { neverEnds, parseOlderUnitFile } from "./older.ts";
import type { Trimming } from "./older-lines.ts";

const dialects: readonly Trimming[] = ["nothing", "whole", "each"];

function entries(text: string, trimming: Trimming): readonly EntryLine[] {
  const { lines } = parseOlderUnitFile(`[Container]\n${text}`, trimming);
  return lines.filter((line) => line.kind === "entry");
}

function problems(text: string, trimming: Trimming): readonly string[] {
  const { lines } = parseOlderUnitFile(text, trimming);
  return lines.flatMap((line) => (line.kind === "malformed" ? [line.problem] : []));
}

function notUnderstood(line: number, text: string): string {
  return `file contains line ${line}: “${text}” which is not a key-value pair, group, or comment`;
}

test.each(dialects)("the lines joined are the text (%s)", (trimming) => {
  fc.assert(
    fc.property(unitFileText, (text) => {
      const { lines } = parseOlderUnitFile(text, trimming);
      expect(lines.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
      let number = 1;
      for (const { lineNumber, lineCount } of lines) {
        expect(lineNumber).toBe(number);
        number += lineCount;
      }
    }),
  );
});

// generator-spec.md 2.1.
describe("comments up to 5.3", () => {
  test.each(["# a", "#", ":", ": a=b"])("%j is one", (text) => {
    const { lines } = parseOlderUnitFile(text, "each");
    expect(lines.map(({ kind }) => kind)).toEqual(["comment"]);
  });

  test("; begins none: with a = in it, it is a key", () => {
    expect(entries("; a=b", "each")).toMatchObject([{ key: "; a", value: "b" }]);
    expect(problems("; a", "each")).toEqual([notUnderstood(1, "; a")]);
  });

  test("one inside a continuation is part of it and ends it", () => {
    expect(entries("Exec=a \\\n# b\nc=d", "each")).toMatchObject([
      { key: "Exec", value: "a # b", rawValue: "a \\\n# b" },
      { key: "c", value: "d" },
    ]);
    expect(problems("[Container]\nExec=a \\\n# b\nc", "each")).toEqual([notUnderstood(4, "c")]);
  });

  test("one that ends in a backslash goes no further", () => {
    expect(entries("# a \\\nExec=b", "whole")).toMatchObject([{ key: "Exec", value: "b" }]);
  });
});

describe("continuations", () => {
  test.each<[Trimming, string, string]>([
    ["each", "ab", "a\\\nb"],
    ["whole", "a  b", "a\\\n  b"],
    ["nothing", "a  b", "a\\\n  b"],
  ])(
    "%s: leading blanks stay up to 4.9; the text keeps backslash and line break",
    (trimming, value, rawValue) => {
      expect(entries("Exec=a\\\n  b\n", trimming)).toMatchObject([{ value, rawValue }]);
    },
  );

  test("what stands on one line has no other text", () => {
    expect(entries("Exec=a", "each")[0]).not.toHaveProperty("rawValue");
  });

  test("one backslash of two goes", () => {
    expect(entries("Exec=a\\\\\nb", "each")).toMatchObject([{ value: "a\\b" }]);
  });

  test("a backslash at the end of the file goes", () => {
    expect(entries("Exec=a \\\n", "each")).toMatchObject([{ value: "a " }]);
  });

  test("keys and values know where they stand", () => {
    const text = "[Container]\nExec=a \\\n  b\n";
    const { lines } = parseOlderUnitFile(text, "whole");
    const entry = lines.find((line) => line.kind === "entry");
    expect(entry).toMatchObject({ lineNumber: 2, lineCount: 2, section: "Container" });
    expect(text.slice(entry?.valueRange.from, entry?.valueRange.to)).toBe("a \\\n  b");
  });
});

describe("an empty line inside a continuation", () => {
  test.each<Trimming>(["whole", "each"])("the generators of 4.6 to 5.3 never end (%s)", (trimming) => {
    expect(problems("[Container]\nExec=a \\\n\nb=c", trimming)).toEqual([neverEnds]);
    expect(problems("[Container]\nExec=a \\\n  \t\nb=c", trimming)).toEqual([neverEnds]);
  });

  // Runs of 4.4.4 and 4.5.1 (emptyline.container).
  test("up to 4.5 it ends it", () => {
    expect(entries("Exec=a \\\n\n# c", "nothing")).toMatchObject([{ value: "a " }]);
    expect(problems("[Container]\nExec=a \\\n\n b", "nothing")).toEqual([notUnderstood(4, " b")]);
  });
});

describe("white space around lines", () => {
  test.each<Trimming>(["whole", "each"])("goes from 4.6 on (%s)", (trimming) => {
    expect(entries("  Image = a \r\n", trimming)).toMatchObject([{ key: "Image", value: "a" }]);
    expect(problems("[Container]\r\n\r\nImage=a\r\n", trimming)).toEqual([]);
  });

  test("stays up to 4.5: an indented key and Windows line endings are errors", () => {
    expect(problems("[Container]\n  Image=a", "nothing")).toEqual(["invalid key name:   Image"]);
    expect(problems("[Container]\r\n", "nothing")).toEqual([notUnderstood(1, "[Container]\r")]);
    expect(entries("Image=a  ", "nothing")).toMatchObject([{ value: "a  " }]);
  });

  test("stays at the end of comments up to 4.5", () => {
    expect(parseOlderUnitFile("# a  \n", "nothing").lines).toMatchObject([{ rawText: "# a  " }]);
    expect(parseOlderUnitFile("# a  \n", "whole").lines[0]).not.toHaveProperty("rawText");
  });
});
