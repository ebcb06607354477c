import { expect, test } from "vitest";
import { findingsIn } from "../../../../testing/findings-in.ts";
import { containerWith } from "../../model/unit-examples.ts";

test.each([
  ["MODE = fast", "Nothing stands before the = of “=”"],
  ["MODE =fast", "Nothing stands before the = of “=fast”"],
  ["MODE=very fast", "MODE is only “very”: a blank ends the value"],
])("Environment=%s is told of in whole sentences", (value, title) => {
  const found = findingsIn(containerWith(`Environment=${value}`)).filter(
    ({ rule }) => rule === "environment-unquoted-blank",
  );
  expect(found.map((finding) => finding.title)).toEqual([title]);
});
