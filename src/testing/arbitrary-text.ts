import * as fc from "fast-check";
import type { ConventionalOrder, SettingName } from "../core/unit-file/document.ts";
import { parseUnitFile } from "../core/unit-file/parse.ts";
import type { UnitValue } from "../core/unit-file/value.ts";
import { unitValue } from "../core/unit-file/value.ts";

/** The order that the tests of this folder use. */
export const order: ConventionalOrder = {
  sections: ["Unit", "Container", "Service", "Install"],
  keys: {
    Unit: ["Description", "After"],
    Container: ["ContainerName", "Image", "Network", "PublishPort", "Environment", "Exec"],
    Service: ["Restart"],
    Install: ["WantedBy"],
  },
};

const sections = ["Container", "Container", "Unit", "Service", "Install", "Other", "constructor"] as const;
const plainKeys = ["ContainerName", "Image", "Network", "PublishPort", "Environment", "Exec"] as const;
const otherKeys = ["Description", "Restart", "WantedBy", "Odd Key"] as const;
const strangeKeys = ["à", "[k]"] as const;

const blank = fc.constantFrom("", "", "", "", " ", "\t", "\v", "\u0085", "\u00A0", "\u3000", "\uFEFF");
const lineEnding = fc.constantFrom("\n", "\n", "\n", "\r\n");
const word = fc.oneof(
  fc.constantFrom(
    "a",
    "80:80",
    "A=1",
    '"q w"',
    "'",
    "\\",
    "\\\\",
    "#x",
    ";",
    "=",
    "[z]",
    "😀",
    "\0",
    "\uD800",
  ),
  fc.string({ maxLength: 3 }).map((text) => text.replaceAll("\n", "")),
);
const valueText = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));
const comment = fc
  .tuple(fc.constantFrom("#", ";", "# ", "#: "), valueText)
  .map(([sign, words]) => `${sign}${words}`);
const continuation = fc.constantFrom("", "", "", "", "\\", " \\", " \\ ", "\\\\");
const header = fc
  .tuple(fc.constantFrom(...sections), fc.constantFrom("", "", "", "", " ", "\t", " # no"))
  .map(([name, tail]) => `[${name}]${tail}`);
const assignment = fc
  .tuple(fc.constantFrom(...plainKeys, ...otherKeys, ...strangeKeys), blank, blank, valueText, continuation)
  .map(([key, before, behind, value, end]) => `${key}${before}=${behind}${value}${end}`);
const garbage = fc.oneof(
  fc.constantFrom("[", "[]", "[[Unit]]", "[Unit", "[Uni\\", "=x", "x", "\\", "\\\\", "]", "#\\", "\u0001"),
  fc.string({ maxLength: 6 }),
);
const line = fc.oneof(
  { weight: 3, arbitrary: header },
  { weight: 9, arbitrary: assignment },
  { weight: 2, arbitrary: comment },
  { weight: 3, arbitrary: blank },
  { weight: 1, arbitrary: garbage },
);

/** Texts that look like unit files: continuations, comments, repeated sections, odd white space, garbage. */
export const unitFileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "", "", "[Container]\n", "# web.container\n[Container]\n", "\uFEFF"),
    fc.array(fc.tuple(blank, line, blank, lineEnding), { maxLength: 14 }),
    fc.boolean(),
  )
  .map(([start, lines, isEnded]) => {
    const text = start + lines.map((parts) => parts.join("")).join("");
    return isEnded ? text : text.replace(/\r?\n$/, "");
  });

/**
 * Those texts without keys like `[Uni`: when such an entry ends the file in `]\`, an edit that has to cut the
 * backslash makes a header of it.
 */
export const editableText: fc.Arbitrary<string> = unitFileText.filter((text) => {
  const entries = parseUnitFile(text).lines.filter((read) => read.kind === "entry");
  return entries.every(({ key }) => !key.startsWith("[") || key.includes("]"));
});

/** Settings that occur in those texts. */
export const settingName: fc.Arbitrary<SettingName> = fc.record({
  section: fc.constantFrom(...sections),
  key: fc.constantFrom(...plainKeys, ...otherKeys),
});

/** Values that fit one line. */
export const oneLineValue: fc.Arbitrary<UnitValue> = fc
  .oneof(valueText, fc.string(), fc.string({ unit: "binary" }))
  .map(unitValue)
  .filter((value) => value !== undefined);

/** What a person or a program may put into a field: signs that mean something to systemd, and any other character. */
export const typedText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "a",
      " ",
      "\t",
      "\n",
      "\r",
      "\\",
      '"',
      "'",
      ";",
      "#",
      "=",
      "%",
      "$",
      "[x]",
      "%h",
      "$X",
      "\u{a0}",
      "\u{85}",
      "\u{1b}",
      "\ud800",
      "\0",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});
