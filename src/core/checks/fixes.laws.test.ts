import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";
import type { FoundInFile } from "../../testing/findings-in.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { allRules } from "./all-rules.ts";
import type { Action, Files } from "./model/finding.ts";
import type { RuleExample } from "./model/rule.ts";

/** A way to write the same files otherwise. */
type Rewrite = (files: Files) => Files;

const ofTexts =
  (rewrite: (text: string) => string): Rewrite =>
  (files) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, rewrite(text)]));

const rewrites: Readonly<Record<string, Rewrite>> = {
  "as it stands": (files) => files,
  "with CRLF": ofTexts((text) => text.replaceAll(/\r?\n/g, "\r\n")),
  "without a line break at the end": ofTexts((text) => text.trimEnd()),
  "with a backslash at the end": ofTexts((text) => `${text.trimEnd()}\\`),
  "all lines in drop-ins": (files) => movedLines(files, () => true),
  "the last line of each file in a drop-in": (files) =>
    movedLines(files, (index, count) => index === count - 1),
  "the first line of each file in a drop-in": (files) => movedLines(files, (index) => index === 1),
  "all lines twice, in the file and in a drop-in": (files) => ({
    ...movedLines(files, () => true),
    ...files,
  }),
};

const isHeader = (line: string) => line.startsWith("[");

/** The files with these lines of each in a drop-in, below the header that stands above them. */
function movedLines(files: Files, isMoved: (index: number, count: number) => boolean): Files {
  const moved = Object.entries(files).flatMap(([name, text]) => {
    const lines = text.replace(/\n$/, "").split("\n");
    if (unitKindOf(name) === undefined || lines.some((line) => line.endsWith("\\"))) return [[name, text]];
    const goes = (line: string, index: number) => !isHeader(line) && isMoved(index, lines.length);
    const own = lines.filter((line, index) => !goes(line, index));
    const added = lines.filter((line, index) => isHeader(line) || goes(line, index));
    return [
      [name, `${own.join("\n")}\n`],
      [`${name}.d/50.conf`, `${added.join("\n")}\n`],
    ];
  });
  return { ...files, ...Object.fromEntries(moved) };
}

/** The lines of two examples: those of the second behind those of the first, where both have a file of that name. */
function joined(one: Files, other: Files): Files {
  const both = Object.entries(other).map(([name, text]) => [
    name,
    Object.hasOwn(one, name) ? `${one[name] ?? ""}${text}` : text,
  ]);
  return { ...one, ...Object.fromEntries(both) };
}

function afterAction(files: Files, fileName: string, action: Action): Files | undefined {
  switch (action.kind) {
    case "link":
      return undefined;
    case "files":
      return action.change(files);
    case "edit": {
      const text = files[fileName] ?? "";
      return { ...files, [fileName]: applyChanges(text, action.edit(parseUnitFile(text))) };
    }
  }
}

/** The offered fixes that change nothing, or after which as much is found as before. */
function broken(example: RuleExample): readonly string[] {
  const found = findingsIn(example);
  return found.flatMap((finding) =>
    finding.actions.flatMap((action) => {
      const name = `${finding.fileName}: ${finding.rule}: ${finding.title}: ${action.label}`;
      const files = afterAction(example.files, finding.fileName, action);
      if (files === undefined) return [];
      if (JSON.stringify(files) === JSON.stringify(example.files)) return [`${name}: changes nothing`];
      const alike = (all: readonly FoundInFile[]) => all.filter((each) => isSame(each, finding)).length;
      return alike(findingsIn({ ...example, files })) < alike(found) ? [] : [`${name}: leaves it`];
    }),
  );
}

function isSame(one: FoundInFile, other: FoundInFile): boolean {
  return one.rule === other.rule && one.title === other.title && one.fileName === other.fileName;
}

const examples = allRules.flatMap(({ examples: { fires } }) => fires);

/** An example, or the lines of two of them for the same target, written in one of these ways. */
const workspace = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.option(fc.constantFrom(...examples)),
    fc.constantFrom(...Object.keys(rewrites)),
  )
  .map(([one, other, way]): RuleExample => {
    const files = other === null ? one.files : joined(one.files, other.files);
    return Object.assign({}, one, { files: rewrites[way]?.(files) ?? files });
  });

test(
  "every offered fix can be made, changes something, and puts right what it is offered for",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(workspace, (example) => {
        expect(broken(example)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  },
);
