import * as fc from "fast-check";
import { expect, test } from "vitest";
import { oneLineValue } from "../../testing/arbitrary-text.ts";
import { parseUnitFile } from "./parse.ts";
import { lastValue } from "./read.ts";
import { unitValue } from "./value.ts";

test.each([
  "",
  "docker.io/library/nginx",
  "a\tb",
  "# no comment",
  "[::1]:80:80",
  "x; y",
  'a "b',
  "😀",
  "\u200B",
])("%j fits one line", (text) => expect(unitValue(text)).toBe(text));

test.each([
  ["a line break", "a\nb"],
  ["a carriage return", "a\rb"],
  ["a NUL", "a\0b"],
  ["another control character", "a\u0085b"],
  ["half a surrogate pair", "a\uD800b"],
  ["a backslash at the end", "a\\"],
  ["a blank at the beginning", " a"],
  ["a blank at the end", "a "],
  ["a tab at the end", "a\t"],
  ["a no-break space at the end", "a\u00A0"],
  ["nothing but a blank", " "],
])("a text with %s does not fit one line", (_, text) => expect(unitValue(text)).toBeUndefined());

test("a value that fits one line is read as it was written", () => {
  fc.assert(
    fc.property(oneLineValue, (value) => {
      const document = parseUnitFile(`[Container]\nExec=${value}\nImage=x`);
      expect(lastValue(document, { section: "Container", key: "Exec" }) ?? "").toBe(value);
      expect(lastValue(document, { section: "Container", key: "Image" })).toBe("x");
    }),
    { numRuns: 3000 },
  );
});
