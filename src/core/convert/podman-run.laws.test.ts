import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keysOf } from "../podman/keys/keys.ts";
import type { Target } from "../podman/target.ts";
import { podmanRunOf } from "../../testing/podman-run-of.ts";
import { unitKinds } from "../quadlet/names/unit-kind.ts";
import { entriesBehind } from "../quadlet/outcome/without-effect.ts";
import { parseUnitFile } from "../unit-file/parse.ts";

const system: Target = { podman: "5.8", scope: "system" };

/** The lines of the file of which nothing is said. */
function unaccounted(text: string, target: Target, fileName: string): readonly string[] {
  const { commands, leftOut } = podmanRunOf(text, target, fileName);
  const used = commands.flat().flatMap(({ from }) => entriesBehind(from));
  const accounted = new Set([...used, ...leftOut.map(({ entry }) => entry)].map(({ line }) => line.from));
  return parseUnitFile(text)
    .lines.filter((line) => line.kind === "entry" && !accounted.has(line.from))
    .map(({ from, to }) => text.slice(from, to));
}

test("every entry of a file of any type is a word or is left out", () => {
  const kind = fc.constantFrom(...unitKinds);
  const word = fc.constantFrom(
    "a",
    "",
    "yes",
    "no",
    "a=b",
    "1",
    "a.volume",
    "unit",
    "image",
    "/a",
    "./a",
    "%b",
  );
  const file = kind.chain(({ extension, section }) =>
    fc
      .array(fc.tuple(fc.constantFrom(...keysOf(section).map(({ key }) => key)), word), { maxLength: 8 })
      .map((lines) => ({
        fileName: `a${extension}`,
        text: `[${section}]\n${lines.map(([key, value]) => `${key}=${value}\n`).join("")}[Service]\nType=x\n`,
      })),
  );
  fc.assert(
    fc.property(file, ({ fileName, text }) => {
      expect(unaccounted(text, { podman: "6.1", scope: "user" }, fileName)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe("for any container file", () => {
  const key = fc.constantFrom(
    "Image",
    "Rootfs",
    "Exec",
    "PodmanArgs",
    "Environment",
    "Network",
    "Volume",
    "Mount",
    "User",
    "Group",
    "UIDMap",
    "RemapUsers",
    "RemapUid",
    "ReadOnly",
    "VolatileTmp",
    "DropCapability",
    "Notify",
    "Pod",
    "LogDriver",
    "Nonsense",
  );
  const value = fc.string({
    unit: fc.constantFrom(
      "a",
      "b=",
      " ",
      '"',
      "'",
      "\\s",
      "\\q",
      "%",
      "%h",
      "%N",
      "$",
      "${A}",
      ",",
      ":",
      "/",
      ".volume",
      "type=bind",
      "src=",
      "true",
      "manual",
      ".network",
      ".pod",
      "é",
    ),
    maxLength: 6,
  });
  const file = fc
    .array(fc.tuple(key, value), { maxLength: 12 })
    .map(
      (lines) => `[Container]\n${lines.map(([name, text]) => `${name}=${text}\n`).join("")}[Unit]\nAfter=a\n`,
    );
  const target: fc.Arbitrary<Target> = fc.record({
    podman: fc.constantFrom("4.6", "5.4", "5.8", "6.1"),
    scope: fc.constantFrom("system", "user", "qm"),
  });

  test("every entry is a word or is left out", () => {
    fc.assert(
      fc.property(file, target, (text, chosen) => {
        expect(unaccounted(text, chosen, "web.container")).toEqual([]);
      }),
    );
  });

  test("a shell reads what is typed as the words that are meant", () => {
    fc.assert(
      fc.property(file, (text) => {
        const words = podmanRunOf(text, system).commands.flat();
        const typedWords = words.map(({ shell }) => shell).join(" ");
        // What the shell fills in is another text than the words show.
        fc.pre(!typedWords.includes('"$'));
        const printed = execFileSync("sh", ["-c", `printf '%s\\0' ${typedWords}`], { encoding: "utf8" });
        expect(printed.split("\0").slice(0, -1)).toEqual(words.map((word) => word.text));
      }),
    );
  });
});
