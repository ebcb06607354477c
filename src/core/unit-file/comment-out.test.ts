import * as fc from "fast-check";
import { expect, test } from "vitest";
import { order, editableText } from "../../testing/arbitrary-text.ts";
import type { Marker } from "./comment-out.ts";
import { commentedEntries, commentOut, uncomment } from "./comment-out.ts";
import { setValue } from "./edit.ts";
import { parseUnitFile } from "./parse.ts";
import { assignments, entriesOf } from "./read.ts";
import { applyChanges } from "./text.ts";
import { unitValue } from "./value.ts";

const marker: Marker = "#kept: ";
const ports = { section: "Container", key: "PublishPort" };

function hidePorts(text: string): string {
  const document = parseUnitFile(text);
  return applyChanges(
    text,
    assignments(document, ports).flatMap((entry) => commentOut(document, entry, marker)),
  );
}

function commented(text: string) {
  return commentedEntries(parseUnitFile(text), "Container", marker);
}

function showPorts(text: string): string {
  const document = parseUnitFile(text);
  return applyChanges(
    text,
    commentedEntries(document, "Container", marker).flatMap((entry) => uncomment(document, entry)),
  );
}

test("each line of an entry gets the marker, before its indentation", () => {
  expect(hidePorts("[Container]\n  PublishPort=80:80 \\\n# c\n\n  x\nImage=i\n")).toBe(
    "[Container]\n#kept:   PublishPort=80:80 \\\n#kept: # c\n#kept: \n#kept:   x\nImage=i\n",
  );
});

test("commented entries carry key, value and where they stand", () => {
  const text = "[Container]\nImage=i\n#kept: PublishPort = 80:80\n";
  expect(commented(text)).toEqual([
    {
      section: "Container",
      key: "PublishPort",
      value: "80:80",
      lineNumber: 3,
      keyRange: { from: 27, to: 38 },
      valueRange: { from: 41, to: 46 },
      range: { from: 20, to: 47 },
      marker,
    },
  ]);
  expect(text.slice(41, 46)).toBe("80:80");
});

test("continued entries and neighbours are told apart", () => {
  const text = "[Container]\n#kept: PublishPort=1 \\\n#kept: # c\n#kept: 2\n#kept: PublishPort=3\n";
  expect(commented(text).map(({ value, range }) => [value, text.slice(range.from, range.to)])).toEqual([
    ["1 2", "#kept: PublishPort=1 \\\n#kept: # c\n#kept: 2\n"],
    ["3", "#kept: PublishPort=3\n"],
  ]);
});

test("a line without the marker ends a commented entry", () => {
  const text = "[Container]\n#kept: A=1 \\\nImage=i\n#kept: B=2\n";
  expect(commented(text).map(({ key, value }) => [key, value])).toEqual([
    ["A", "1 "],
    ["B", "2"],
  ]);
});

test.each([
  ["other comments", "[Container]\n# PublishPort=1\n;kept: PublishPort=1\n #kept: PublishPort=1\n"],
  ["marked lines without an assignment", "[Container]\n#kept: \n#kept: words\n#kept: [Unit]\n#kept: # a=b\n"],
  ["marked lines of other sections", "#kept: A=1\n[Unit]\n#kept: A=1\n"],
  ["marked comments inside a continuation", "[Container]\nExec=a \\\n#kept: A=1\nb\n"],
])("%s are passed over", (_, text) => expect(commented(text)).toEqual([]));

test("commented entries are found in all parts of a section", () => {
  const text = "[Container]\n#kept: A=1\n[Unit]\n[Container] # web\n#kept: B=2";
  expect(commented(text).map(({ key }) => key)).toEqual(["A", "B"]);
});

test("a section added in the meantime does not take the commented entry over", () => {
  const hidden = hidePorts("[Container]\nImage=i\nPublishPort=80:80\n[Install]\nWantedBy=a\n");
  const always = unitValue("always") ?? unitValue("");
  const restart = { section: "Service", key: "Restart" };
  const document = parseUnitFile(hidden);
  const changes = always === undefined ? [] : setValue(document, restart, always, order);
  expect(changes).not.toEqual([]);
  expect(entriesOf(parseUnitFile(showPorts(applyChanges(hidden, changes))), "Container")).toHaveLength(2);
});

test("a backslash that ended the file does not take in what was written behind it since", () => {
  const hidden = hidePorts("[Container]\nPublishPort=80:80 \\\n");
  expect(showPorts(`${hidden}Image=i\n`)).toBe("[Container]\nPublishPort=80:80 \nImage=i\n");
  expect(showPorts(hidden)).toBe("[Container]\nPublishPort=80:80 \\\n");
});

test("commenting out and back gives the same text, and leaves no assignment in between", () => {
  fc.assert(
    fc.property(editableText, fc.nat(), (text, seed) => {
      const document = parseUnitFile(text);
      const all = document.lines.filter((line) => line.kind === "entry");
      const chosen = all[seed % Math.max(all.length, 1)];
      if (chosen === undefined) return;
      const entries = all.filter(({ section, key }) => section === chosen.section && key === chosen.key);
      const hidden = applyChanges(
        text,
        entries.flatMap((entry) => commentOut(document, entry, marker)),
      );
      const between = parseUnitFile(hidden);
      expect(assignments(between, chosen)).toEqual([]);
      const commentedThere = commentedEntries(between, chosen.section, marker);
      expect(commentedThere.map(({ key, value }) => [key, value])).toEqual(
        entries.map(({ key, value }) => [key, value]),
      );
      expect(between.lines.filter(({ kind }) => kind === "entry")).toHaveLength(all.length - entries.length);
      const back = commentedThere.flatMap((entry) => uncomment(between, entry));
      expect(applyChanges(hidden, back)).toBe(text);
    }),
    { numRuns: 4000 },
  );
});
