import * as fc from "fast-check";
import { expect, test } from "vitest";
import { longFiles } from "../../testing/long-files.ts";
import { parseUnitFile } from "./parse.ts";
import { linesWhere } from "./lines-where.ts";
import { oncePerValues } from "./once-per-values.ts";
import { assignments } from "./read.ts";

const variable = { section: "Container", key: "Environment" };

function variablesOf(text: string) {
  return assignments(parseUnitFile(text), variable);
}

test("the values of a long list are looked at again when one of them changes, not when the lines move", () => {
  const text = longFiles["Environment-different"]?.(300) ?? "";
  let looks = 0;
  const withNine = linesWhere((value) => {
    looks++;
    return value.includes("9");
  });
  const found = withNine(variablesOf(text));
  expect([looks, found.length]).toEqual([300, found.filter(({ value }) => value.includes("9")).length]);

  const below = withNine(variablesOf(`# Further down\n${text}`));
  expect(looks).toBe(300);
  expect(below.map(({ lineNumber }) => lineNumber)).toEqual(found.map(({ lineNumber }) => lineNumber + 1));

  expect(withNine(variablesOf(text.replace("NAME_7=", "NAME_9=")))).toHaveLength(found.length + 1);
  expect(looks).toBe(600);
});

test("what is computed is what these values give, whatever was asked before", () => {
  const joined = oncePerValues((values) => ({ text: values.join() }));
  const lists = fc.array(fc.array(fc.constantFrom("a", "b"), { minLength: 15, maxLength: 18 }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(lists, (all) => {
      for (const values of all) expect(joined(values.map((value) => ({ value }))).text).toBe(values.join());
    }),
  );
});
