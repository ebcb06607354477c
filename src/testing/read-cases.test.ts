import { describe, expect, test } from "vitest";
import { readCases } from "./read-cases.ts";

const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

const content = (...lines: readonly string[]): string | undefined =>
  readCases(text("=== one", "--- a (escaped)", ...lines))[0]?.files["a"];

describe("a case", () => {
  test("has a name, a note and files", () => {
    const cases = readCases(
      text(
        "=== the last of two images counts",
        "## Single values are read from the last line.",
        "## generator-spec.md 3",
        "--- web.container",
        "[Container]",
        "Image=a",
        "--- web.container.d/10.conf",
        "[Container]",
        "Image=b",
      ),
    );
    expect(cases).toEqual([
      {
        name: "the last of two images counts",
        note: "Single values are read from the last line.\ngenerator-spec.md 3",
        files: {
          "web.container": "[Container]\nImage=a\n",
          "web.container.d/10.conf": "[Container]\nImage=b\n",
        },
        directories: [],
      },
    ]);
  });

  test("ends where the next one begins, and one blank line before that is layout", () => {
    const cases = readCases(text("=== one", "--- a", "A", "", "", "=== two", "--- b", "B", ""));
    expect(cases.map(({ files }) => files)).toEqual([{ a: "A\n\n" }, { b: "B\n" }]);
  });

  test("keeps blank lines between its files", () => {
    expect(readCases(text("=== one", "--- a", "", "--- b"))[0]?.files).toEqual({ a: "\n", b: "" });
  });

  test("may have empty directories", () => {
    expect(readCases(text("=== one", "--- a.d/", "--- b", "B"))[0]).toMatchObject({
      files: { b: "B\n" },
      directories: ["a.d/"],
    });
  });
});

describe("an escaped file", () => {
  test("shows what an editor hides", () => {
    expect(content("A\\r", "\\tB\\\\", "\\uFEFF\\u003d")).toBe("A\r\n\tB\\\n\uFEFF=\n");
  });

  test("ends without a newline after \\c", () => {
    expect(content("A", "B\\c")).toBe("A\nB");
    expect(content("A", "B\\\\c")).toBe("A\nB\\c\n");
  });

  test("is refused with an escape that does not exist", () => {
    expect(() => content("A\\q")).toThrow("one, a: \\q is no escape");
    expect(() => content("A\\")).toThrow("is no escape");
    expect(() => content("A\\c", "B")).toThrow("\\c is no escape");
  });
});

test.each([
  [["text"], "“text” stands before the first case"],
  [["=== one", "text", "--- a"], "one: “text” belongs to no file"],
  [["=== one"], "one: no files"],
  [["=== one", "--- a", "--- a"], "one: a is there twice"],
  [["=== one", "--- a/", "text"], "one: a/ is a directory"],
  [["=== one", "--- a", "=== one", "--- a"], "Two cases are called “one”"],
])("a mistake is named: %j", (lines, message) => {
  expect(() => readCases(text(...lines))).toThrow(message);
});
