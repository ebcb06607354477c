import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editableText } from "./arbitrary-text.ts";
import type { UnitDocument } from "./document.ts";
import { moveEntry } from "./move.ts";
import { parseUnitFile } from "./parse.ts";
import { isComment, physicalLines } from "./physical-line.ts";
import { entriesOf } from "./read.ts";
import { applyChanges } from "./text.ts";

/** Moves the entry at `index` of a section before the one at `target`, or behind the last. */
function move(text: string, section: string, index: number, target?: number): string {
  const document = parseUnitFile(text);
  const entries = entriesOf(document, section);
  const entry = entries[index];
  if (entry === undefined) throw new Error(`no entry ${index}`);
  return applyChanges(text, moveEntry(document, entry, target === undefined ? undefined : entries[target]));
}

test("an entry moves up with all its lines", () => {
  expect(move("[Unit]\nA=1\nB=2\nC=3 \\\n# c\n  4\n\n[X]\n", "Unit", 2, 0)).toBe(
    "[Unit]\nC=3 \\\n# c\n  4\nA=1\nB=2\n\n[X]\n",
  );
});

test("an entry moves down behind the last of its section", () => {
  expect(move("[Unit]\r\nA=1\r\nB=2\r\n\r\n[X]\r\n", "Unit", 0)).toBe("[Unit]\r\nB=2\r\nA=1\r\n\r\n[X]\r\n");
});

test("comments above the target stay with it", () => {
  expect(move("[Unit]\n# about A\nA=1\nB=2\n", "Unit", 1, 0)).toBe("[Unit]\nB=2\n# about A\nA=1\n");
});

test("an entry moves into another part of its section", () => {
  expect(move("[Unit]\nA=1\n[X]\n[Unit]\nB=2\n", "Unit", 0)).toBe("[Unit]\n[X]\n[Unit]\nB=2\nA=1\n");
});

test("a file without a final newline stays without", () => {
  expect(move("[Unit]\nA=1\nB=2", "Unit", 1, 0)).toBe("[Unit]\nB=2\nA=1");
  expect(move("[Unit]\nA=1\nB=2", "Unit", 0)).toBe("[Unit]\nB=2\nA=1");
});

test("a backslash that ends the file takes in nothing", () => {
  expect(move("[Unit]\nA=1\nB=2 \\", "Unit", 1, 0)).toBe("[Unit]\nB=2 \nA=1");
  expect(move("[Unit]\nA=1\nB=2 \\", "Unit", 0)).toBe("[Unit]\nB=2 \nA=1");
});

test.each([
  ["before itself", 0, 0],
  ["before the next entry", 0, 1],
  ["behind the last when it is the last", 1, undefined],
])("moving an entry %s is no edit", (_, index, target) => {
  const text = "[Unit]\nA=1\n\n# b\nB=2\n";
  expect(move(text, "Unit", index, target)).toBe(text);
});

function comments({ text }: UnitDocument): string[] {
  const own = physicalLines(text, { from: 0, to: text.length }).filter((line) => isComment(text, line));
  return own.map(({ content }) => text.slice(content.from, content.to)).toSorted();
}

test("moving changes the order of the section and nothing else", () => {
  fc.assert(
    fc.property(editableText, fc.nat(), fc.option(fc.nat()), (text, seed, targetSeed) => {
      const document = parseUnitFile(text);
      const all = document.lines.filter((line) => line.kind === "entry");
      const entry = all[seed % Math.max(all.length, 1)];
      if (entry === undefined) return;
      const entries = entriesOf(document, entry.section);
      const target = targetSeed === null ? undefined : entries[targetSeed % entries.length];
      const changed = parseUnitFile(applyChanges(text, moveEntry(document, entry, target)));
      const written = (line: (typeof all)[number]) =>
        `${line.key}=${line.value.replace(/[\s\u0085\\]+$/, "")}`;
      const others = entries.filter(({ from }) => from !== entry.from);
      const position =
        target === entry ? entries.indexOf(entry) : others.findIndex((other) => other === target);
      expect(entriesOf(changed, entry.section).map(written)).toEqual(
        others.toSpliced(position === -1 ? others.length : position, 0, entry).map(written),
      );
      const outside = ({ section }: typeof entry) => section !== entry.section;
      const changedEntries = changed.lines.filter((line) => line.kind === "entry");
      expect(changedEntries.filter(outside).map(written)).toEqual(all.filter(outside).map(written));
      expect(comments(changed)).toEqual(comments(document));
    }),
    { numRuns: 4000 },
  );
});
