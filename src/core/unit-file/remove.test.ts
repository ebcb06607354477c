import * as fc from "fast-check";
import { expect, test } from "vitest";
import { oneLineValue, order, settingName, editableText } from "../../testing/arbitrary-text.ts";
import type { Line, SettingName } from "./document.ts";
import { addValue } from "./add-value.ts";
import { parseUnitFile } from "./parse.ts";
import { assignments, entriesOf } from "./read.ts";
import { removeEntries, removeSetting } from "./remove.ts";
import { sectionParts } from "./section-parts.ts";
import { applyChanges } from "./text.ts";
import type { UnitValue } from "./value.ts";

function remove(text: string, section: string, key: string): string {
  return applyChanges(text, removeSetting(parseUnitFile(text), { section, key }));
}

function removeLast(text: string, name: SettingName): string {
  const document = parseUnitFile(text);
  return applyChanges(text, removeEntries(document, assignments(document, name).slice(-1)));
}

function add(text: string, name: SettingName, value: UnitValue): string {
  return applyChanges(text, addValue(parseUnitFile(text), name, value, order));
}

test("an entry goes with all its lines", () => {
  expect(remove("[Container]\nImage=i\nExec=a \\\n# c\n  b\nX=1\n", "Container", "Exec")).toBe(
    "[Container]\nImage=i\nX=1\n",
  );
});

test("all assignments of a setting go, those of other settings and sections stay", () => {
  expect(remove("[Unit]\nX=1\nY=2\n[Service]\nX=3\n[Unit]\nX=4\nZ=5", "Unit", "X")).toBe(
    "[Unit]\nY=2\n[Service]\nX=3\n[Unit]\nZ=5",
  );
});

test.each([
  ["the blank line above it", "[Unit]\nA=1\n\n[Service]\nX=1\n\n[Install]\n", "[Unit]\nA=1\n\n[Install]\n"],
  ["the blank line below it at the beginning of the file", "[Service]\nX=1\n\n[Unit]\n", "[Unit]\n"],
  [
    "the blank line below it when only a comment is above",
    "# c\n[Service]\nX=1\n\n[Unit]\n",
    "# c\n[Unit]\n",
  ],
  ["no line of its neighbours", "[Unit]\nA=1\n[Service]\nX=1\n[Install]\n", "[Unit]\nA=1\n[Install]\n"],
  ["no comment of the next section", "[Service]\nX=1\n\n# c\n[Unit]\n", "# c\n[Unit]\n"],
  ["the line ending before it when the file has none at its end", "[Unit]\r\n\r\n[Service]\r\nX=1", "[Unit]"],
  ["what only Podman drops left in place", "[Unit]\n\n[Service]\nX=1\nY=\\\n\n", "[Unit]\nY=\\\n\n"],
])("an emptied section goes with %s", (_, text, expected) =>
  expect(remove(text, "Service", "X")).toBe(expected),
);

test.each([
  ["a comment", "[Service]\nX=1\n# c\n", "[Service]\n# c\n"],
  ["a comment above its header", "[Unit]\n\n# c\n[Service]\nX=1\n", "[Unit]\n\n# c\n[Service]\n"],
  ["another entry", "[Service]\nX=1\nY=1", "[Service]\nY=1"],
  ["a line that is not understood", "[Service]\nX=1\noops\n", "[Service]\noops\n"],
])("a section with %s left stays", (_, text, expected) =>
  expect(remove(text, "Service", "X")).toBe(expected),
);

test("a section that was empty before stays", () => {
  expect(remove("[Unit]\n\n[Service]\nX=1\n", "Service", "X")).toBe("[Unit]\n");
});

test("two emptied sections go with a blank line each", () => {
  const text = "[Service]\nX=1\n\n[Unit]\nX=1\n\n[Install]\nY=1\n";
  const document = parseUnitFile(text);
  const entries = document.lines.filter((line) => line.kind === "entry").slice(0, 2);
  expect(applyChanges(text, removeEntries(document, entries))).toBe("[Install]\nY=1\n");
});

test("sections that stand close together go without leaving their blank line", () => {
  const text = "[Service]\nX=1\n[Unit]\nX=1\n\n[Install]\nY=1\n";
  const document = parseUnitFile(text);
  const entries = document.lines.filter((line) => line.kind === "entry").slice(0, 2);
  expect(applyChanges(text, removeEntries(document, entries))).toBe("[Install]\nY=1\n");
});

test("removing nothing is no edit", () => {
  const document = parseUnitFile("[Unit]\n\n[Service]\n");
  expect(removeEntries(document, [])).toEqual([]);
  expect(removeSetting(document, { section: "Unit", key: "X" })).toEqual([]);
});

test("adding a setting and removing it again gives the same text", () => {
  fc.assert(
    fc.property(editableText, settingName, oneLineValue, (text, name, value) => {
      const document = parseUnitFile(text);
      const hasSection = sectionParts(document).some((part) => part.name === name.section);
      fc.pre(!hasSection || entriesOf(document, name.section).length > 0);
      fc.pre(!/\\[\s\u0085]*$/.test(text));
      expect(removeLast(add(text, name, value), name)).toBe(text);
    }),
    { numRuns: 6000 },
  );
});

function withContent(lines: readonly Line[]): Line[] {
  return lines.filter(({ kind }) => kind === "entry" || kind === "comment" || kind === "malformed");
}

function contents(text: string, lines: readonly Line[]): string[] {
  return lines.map(({ from, to }) => text.slice(from, to).replace(/\r?\n$/, ""));
}

test("removing entries leaves all others, comments and what is not understood as they are", () => {
  fc.assert(
    fc.property(editableText, settingName, (text, name) => {
      const document = parseUnitFile(text);
      const changed = parseUnitFile(applyChanges(text, removeSetting(document, name)));
      const kept = withContent(document.lines).filter(
        (line) => !(line.kind === "entry" && line.section === name.section && line.key === name.key),
      );
      expect(contents(changed.text, withContent(changed.lines))).toEqual(contents(text, kept));
      expect(assignments(changed, name)).toEqual([]);
    }),
    { numRuns: 4000 },
  );
});
