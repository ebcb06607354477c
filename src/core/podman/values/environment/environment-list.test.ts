import { describe, expect, test } from "vitest";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { applyChanges } from "../../../unit-file/text.ts";
import { environment, variableOf, writeVariable } from "./environment-list.ts";

const unreadable = String.raw`Environment=X=\q`;
const text = `[Container]\nEnvironment=A=1 "B=two words" C\n${unreadable}\nEnvironment=D=4\n`;
const document = parseUnitFile(text);

function removed(index: number): string {
  return applyChanges(text, environment.remove(document, index));
}

/** The text with another variable in the row; the same text when it can’t be written. */
function written(index: number, name: string, value: string): string {
  const line = writeVariable(environment.rows(document)[index], { name, value });
  return line.kind === "value" ? applyChanges(text, environment.change(document, index, line.value)) : text;
}

describe("the rows of a file", () => {
  test("are the words of its lines, and the lines that can’t be read", () => {
    expect(environment.rows(document).map(variableOf)).toEqual([
      { name: "A", value: "1" },
      { name: "B", value: "two words" },
      { name: "C", value: "" },
      { name: "", value: "" },
      { name: "D", value: "4" },
    ]);
    expect(environment.rows(document)[3]?.kind).toBe("text");
  });

  test("are read once for all rows that ask, and a word again only when its line says something else", () => {
    const rows = environment.rows(document);
    expect(environment.rows(document)).toBe(rows);
    const below = environment.rows(parseUnitFile(`[Unit]\n${text.replace("D=4", "D=5")}`));
    const words = [rows, below].map((all) => all.map((row) => row.kind === "word" && row.word));
    expect(words[1]?.map((word, index) => word === words[0]?.[index])).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test("change in their line and leave its other words alone", () => {
    expect(written(1, "B", "3")).toBe(text.replace('"B=two words"', "B=3"));
    expect(written(4, "E", "4")).toBe(text.replace("D=4", "E=4"));
  });

  test("go one by one, and the line with its last word", () => {
    expect(removed(0)).toBe(text.replace("A=1 ", ""));
    expect(removed(3)).toBe(text.replace(`${unreadable}\n`, ""));
    expect(removed(4)).toBe(text.replace("Environment=D=4\n", ""));
  });

  test("that are not there any more change nothing", () => {
    expect(removed(5)).toBe(text);
    expect(written(5, "Z", "1")).toBe(text);
  });
});
