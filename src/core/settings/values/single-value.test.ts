import { expect, test } from "vitest";
import { readSingleValue } from "./single-value.ts";

test.each([
  ["web", "web", "web", "web"],
  ['"my host"', '"my host"', "my host", "my host"],
  ['""x""', '""x""', "x", '"x"'],
  ['"abc', '"abc', "abc", '"abc'],
  ['"', '"', "", '"'],
  ["'never'", "'never'", "'never'", "'never'"],
  ['""', '""', "", ""],
])("%j is %j to 4.9, %j to 5.4 and %j to 5.8", (value, to49, to54, to58) => {
  const read = (["4.9", "5.4", "5.8"] as const).map((podman) =>
    readSingleValue(value, { podman, scope: "system" }),
  );
  expect(read).toEqual([to49, to54, to58]);
});
