import { expect, test } from "vitest";
import { shortened } from "./shown.ts";

test.each([
  ["on one line", "a\t\n b", "a b"],
  ["with what can’t be seen written out", "/srv/\u202E/cte:tsoh\u202C", "/srv/[U+202E]/cte:tsoh[U+202C]"],
  ["with emoji as they are", "👨‍👩‍👧", "👨‍👩‍👧"],
])("a value stands in a sentence %s", (_, value, shown) => {
  expect(shortened(value)).toBe(shown);
});
