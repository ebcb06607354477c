import { expect, test } from "vitest";
import { unitName } from "./unit-name.ts";

test.each([
  "web.service",
  "web@one.service",
  "web@.service",
  "-x.service",
  String.raw`a\x2db.service`,
  "a:b_c.d.socket",
  `${"a".repeat(247)}.service`,
])("systemd takes %s", (name) => {
  expect(unitName(name)).toBe(name);
});

test.each([
  ["*.service", "a pattern, which systemctl takes for all services"],
  ["web?.service", "a pattern"],
  ["[a-z].service", "a pattern"],
  ["x;reboot.service", "a character that no name has"],
  ["a b.service", "a blank"],
  ["a/b.service", "a path"],
  ["é.service", "a letter outside ASCII"],
  ["web.service\n", "a line end"],
  [".service", "nothing before the ending"],
  [".web.service", "hidden"],
  ["@.service", "nothing before the @"],
  ["web", "no ending"],
  [`${"a".repeat(248)}.service`, "256 characters"],
])("and not %j: %s", (name) => {
  expect(unitName(name)).toBeUndefined();
});
