import type { UnitDocument } from "./document.ts";
import { expect, test } from "vitest";
import { oncePerObject } from "./once-per-object.ts";
import { parseUnitFile } from "./parse.ts";

test("what follows from a document is computed once, and for another document again", () => {
  const asked: string[] = [];
  const entries = oncePerObject(({ text, lines }: UnitDocument) => {
    asked.push(text);
    return lines.filter(({ kind }) => kind === "entry");
  });
  const [one, other] = [parseUnitFile("[Container]\nImage=a\n"), parseUnitFile("[Container]\n")];
  expect([entries(one), entries(one), entries(other)]).toEqual([[one.lines[1]], [one.lines[1]], []]);
  expect(asked).toEqual([one.text, other.text]);
});
