import { expect, test } from "vitest";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { environment } from "./environment-list.ts";
import { whatProgramSees } from "./what-program-sees.ts";

function seenOf(value: string) {
  const [row] = environment.rows(parseUnitFile(`[Container]\nEnvironment=${value}\n`));
  return row && whatProgramSees(row);
}

test.each([
  [String.raw`"A=say \"hi\""`, 'say "hi"'],
  ['"A=two words"', "two words"],
  ["A=100%%", "100%"],
  ["A=$${HOME}", "${HOME}"],
  [String.raw`A=a\tb`, "a\tb"],
])("of %s the program sees %j", (written, seen) => {
  expect(seenOf(written)).toEqual({ written, seen });
});

test("what is filled in at the start is not known", () => {
  expect(seenOf('"A=%h x"')).toEqual({ written: '"A=%h x"', seen: undefined });
});

test.each(["A=b", "A=%h", "A=", "A"])("%s is what it is", (written) => {
  expect(seenOf(written)).toBeUndefined();
});
