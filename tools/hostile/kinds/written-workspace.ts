import * as fc from "fast-check";
import { hostileName } from "../hostile-name.ts";
import { shortHostileText } from "../hostile-text.ts";
import { hostileUnits } from "../hostile-unit.ts";

/** JSON that is no text of a file, no name and no target. */
const oddJson = [
  "null",
  "true",
  "0",
  "-1e999",
  "1e308",
  '""',
  "[]",
  "{}",
  "[[]]",
  "[null]",
  '[["web.container"]]',
  '[["web.container",1]]',
  '[["web.container","","x"]]',
  '[["web.container",{"length":9}]]',
  '{"0":["web.container",""],"length":1}',
  '{"__proto__":{"polluted":1}}',
  '"__proto__"',
  '"toString"',
  `${"[".repeat(2000)}${"]".repeat(2000)}`,
  "[".repeat(100_000),
  '"\\ud800"',
] as const;

const json = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<string>(...oddJson) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 1, arbitrary: shortHostileText.map((text) => JSON.stringify(text)) },
);

const hostilePairs = fc.oneof(
  { weight: 6, arbitrary: hostileUnits },
  {
    weight: 3,
    arbitrary: fc.array(fc.tuple(hostileName, shortHostileText), { maxLength: 4 }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(shortHostileText, fc.constantFrom(2, 1000, 1001))
      .map(([text, count]) => Array.from({ length: count }, (_, at) => [`n${at}.network`, text] as const)),
  },
);

/** What a member of the workspace says in place of what it should: nothing, something else, or twice. */
const disturbance = fc.record({
  member: fc.constantFrom(
    "format",
    "files",
    "active",
    "target",
    "__proto__",
    "constructor",
    "toJSON",
    "then",
    "more",
  ),
  json,
  isInPlace: fc.boolean(),
});

/** A kept or sent workspace as JSON: right apart from its texts, with odd members, or no such thing at all. */
export const writtenWorkspace: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        hostilePairs,
        fc.constantFrom("5.4", "5.8", "6.1"),
        fc.constantFrom("system", "user", "qm"),
        fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(disturbance, { maxLength: 3 }) },
        ),
      )
      .map(([files, podman, scope, disturbances]) => {
        const members = new Map<string, string>([
          ["format", "1"],
          ["files", JSON.stringify(files)],
          ["active", JSON.stringify(files[0]?.[0] ?? "")],
          ["target", JSON.stringify({ podman, scope })],
        ]);
        const more: string[] = [];
        for (const { member, json: value, isInPlace } of disturbances)
          if (isInPlace) members.set(member, value);
          else more.push(`${JSON.stringify(member)}:${value}`);
        return `{${[...Array.from(members, ([name, value]) => `${JSON.stringify(name)}:${value}`), ...more].join(",")}}`;
      }),
  },
  { weight: 1, arbitrary: json },
  { weight: 1, arbitrary: shortHostileText },
);
