import { expect, test } from "vitest";
import { parseUnitFile } from "../../core/unit-file/parse.ts";
import { fileBlocks } from "./file-blocks.ts";

const text = `[Container]\n${Array.from({ length: 500 }, (_, index) => `Environment=N${index}=${"x".repeat(index % 7)}\n`).join("")}`;
const blocksOf = (of: string, changed: readonly number[] = []) =>
  fileBlocks(parseUnitFile(of), [], new Set(changed));

test("the blocks hold every line of the file, in its order", () => {
  const document = parseUnitFile(text);
  expect(fileBlocks(document, [], new Set()).flatMap(({ lines }) => lines)).toEqual(document.lines);
});

test("another value changes the looks of its own block alone", () => {
  const before = blocksOf(text);
  const after = blocksOf(text.replace("N250=xxxxx", "N250=yyyyy"));
  const differ = after.filter(({ looks }, index) => looks !== before[index]?.looks);
  expect(after).toHaveLength(before.length);
  expect(differ).toHaveLength(1);
});

test("a mark on a line changes the looks of its block, and so does the number of its first line", () => {
  const [plain, ...rest] = blocksOf(text);
  const [marked, ...others] = blocksOf(text, [2]);
  expect(marked?.looks).not.toBe(plain?.looks);
  expect(others.map(({ looks }) => looks)).toEqual(rest.map(({ looks }) => looks));
  expect(blocksOf(`# more\n${text}`).at(-1)?.looks).not.toBe(rest.at(-1)?.looks);
});
