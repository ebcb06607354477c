import { expect, test } from "vitest";
import type { Finding } from "../../core/checks/model/finding.ts";
import { parseUnitFile } from "../../core/unit-file/parse.ts";
import { fileBlocks, looksTheSame } from "./file-blocks.ts";
import type { FileBlock } from "./file-blocks.ts";

const text = `[Container]\n${Array.from({ length: 500 }, (_, index) => `Environment=N${index}=${"x".repeat(index % 7)}\n`).join("")}`;
const blocksOf = (of: string, changed: readonly number[] = []) =>
  fileBlocks(parseUnitFile(of), [], new Set(changed));

test("the blocks hold every line of the file, in its order", () => {
  const document = parseUnitFile(text);
  expect(fileBlocks(document, [], new Set()).flatMap(({ lines }) => lines)).toEqual(document.lines);
});

function differingIn(before: readonly FileBlock[], after: readonly FileBlock[]): readonly number[] {
  expect(after).toHaveLength(before.length);
  return after.flatMap((block, index) => {
    const other = before[index];
    return other !== undefined && looksTheSame(block, other) ? [] : [index];
  });
}

test("another value changes the looks of its own block alone", () => {
  const after = blocksOf(text.replace("N250=xxxxx", "N250=yyyyy"));
  expect(differingIn(blocksOf(text), after)).toHaveLength(1);
});

test("a mark on a line changes the looks of its block, and so does the number of its first line", () => {
  expect(differingIn(blocksOf(text), blocksOf(text))).toEqual([]);
  expect(differingIn(blocksOf(text), blocksOf(text, [2]))).toEqual([0]);
  expect(differingIn(blocksOf(text, [2]), blocksOf(text, [3]))).toEqual([0]);
  const [last, lower] = [text, `# more\n${text}`].map((of) => blocksOf(of).slice(-1));
  expect(differingIn(last ?? [], lower ?? [])).toEqual([0]);
});

test("what is found changes the looks of the block in which it stands", () => {
  const document = parseUnitFile(text);
  const at = (line: number, severity: Finding["severity"]): Finding => ({
    rule: "a",
    isRule: true,
    severity,
    title: "",
    why: "",
    evidence: [],
    actions: [],
    range: document.lines[line] ?? { from: 0, to: 0 },
  });
  const found = (...findings: readonly Finding[]) => fileBlocks(document, findings, new Set());
  const [there] = differingIn(found(), found(at(250, "warning")));
  expect(found()[there ?? -1]?.lines).toContain(document.lines[250]);
  expect(differingIn(found(at(250, "warning")), found(at(250, "error")))).toEqual([there]);
  expect(differingIn(found(at(250, "note")), found(at(251, "note")))).toContain(there);
});

test("a line that came to be another kind changes the looks, though its letters are the same", () => {
  const inSection = parseUnitFile("[Unit]\nA=1\n");
  const alone = parseUnitFile("A=1\n");
  const [below] = fileBlocks({ ...inSection, lines: inSection.lines.slice(1) }, [], new Set());
  const [first] = fileBlocks(alone, [], new Set());
  const moved = first && {
    ...first,
    lines: first.lines.map((line) => Object.assign({}, line, { lineNumber: 2 })),
  };
  expect(below?.text).toBe(moved?.text);
  expect(below && moved && looksTheSame(below, moved)).toBe(false);
});
