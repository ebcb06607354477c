import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaceValue } from "./edit.ts";
import { parseUnitFile } from "./parse.ts";
import { entriesOf } from "./read.ts";
import { applyChanges } from "./text.ts";
import { unitValue } from "./value.ts";

function changed(text: string, typed: string): string {
  const document = parseUnitFile(text);
  const [entry] = entriesOf(document, "Container");
  const value = unitValue(typed);
  if (entry === undefined || value === undefined) throw new Error("There is nothing to change");
  return applyChanges(text, replaceValue(document, entry, value));
}

describe("a value over several lines", () => {
  test.each([
    ["--b", "--bc"],
    ["run", "go"],
    ["--a ", "--a=1 "],
  ])("keeps its other lines and its comments when %s becomes %s", (part, written) => {
    const text = "[Container]\nExec=run \\\n  # why\n  --a \\\n  --b\nImage=x\n";
    const [entry] = entriesOf(parseUnitFile(text), "Container");
    const value = entry?.value.replace(part, written) ?? "";
    expect(changed(text, value)).toBe(text.replace(part, written));
  });

  test("keeps them too where it begins below its equals sign", () => {
    const text = "[Container]\nExec= \\\n  --a \\\n  --b\nImage=x\n";
    expect(changed(text, "--a --c")).toBe(text.replace("--b", "--c"));
    expect(changed(text, "--c --b")).toBe(text.replace("--a", "--c"));
  });

  test("comes to stand on one line when a change goes over several", () => {
    expect(changed("[Container]\nExec=a \\\n  b\n", "c")).toBe("[Container]\nExec=c\n");
  });

  test("and no line of it is left empty", () => {
    expect(changed("[Container]\nExec=a \\\n  b\n", "a")).toBe("[Container]\nExec=a\n");
  });
});

test("a value that is changed at one place and back is what it was", () => {
  const word = fc.stringMatching(/^[ab-]{1,3}$/);
  const lines = fc
    .tuple(fc.boolean(), fc.array(word, { minLength: 2, maxLength: 5 }))
    .map(([isBelow, words]) => (isBelow ? [""].concat(words) : words));
  fc.assert(
    fc.property(lines, fc.nat(), word, (words, place, added) => {
      const text = `[Container]\nExec=${words.join(" \\\n  ")}\nImage=x\n`;
      const [entry] = entriesOf(parseUnitFile(text), "Container");
      const value = entry?.value ?? "";
      const at = place % (value.length + 1);
      const typed = (value.slice(0, at) + added + value.slice(at)).trim();
      expect(changed(changed(text, typed), value)).toBe(text);
    }),
  );
});
