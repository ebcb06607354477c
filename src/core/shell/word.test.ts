import { execFileSync, spawnSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operand, pathWord, word } from "./word.ts";

function printedBy(shell: "sh" | "bash", words: readonly string[]): string[] {
  const printed = execFileSync(shell, ["-c", `printf '%s\\0' ${words.map(word).join(" ")}`], {
    encoding: "utf8",
  });
  return printed.split("\0").slice(0, -1);
}

describe("quotes only where a shell would read more than the word", () => {
  test.each([
    ["--network", "--network"],
    ["127.0.0.1:8080:80/tcp", "127.0.0.1:8080:80/tcp"],
    ["docker.io/library/nginx:1.27", "docker.io/library/nginx:1.27"],
    ["type=bind,src=/a,dst=/b", "type=bind,src=/a,dst=/b"],
    ["", "''"],
    ["a b", "'a b'"],
    ["$HOME", "'$HOME'"],
    ["~/data", "'~/data'"],
    ["=ls", "'=ls'"],
    ["it's", String.raw`'it'\''s'`],
    ["*.txt", "'*.txt'"],
    ["grün", "'grün'"],
  ])("%j becomes %s", (text, quoted) => {
    expect(word(text)).toBe(quoted);
  });
});

describe("spells out what would not be seen or would turn the text around", () => {
  test.each([
    ["a\nb", String.raw`"$(printf '%b' 'a\nb')"`],
    ["a\tb\\", String.raw`"$(printf '%b' 'a\tb\\')"`],
    ["\u{1b}[2J", String.raw`"$(printf '%b' '\0033[2J')"`],
    ["a\u{202e}b", String.raw`"$(printf '%b' 'a\0342\0200\0256b')"`],
    ["a\u{200b}b", String.raw`"$(printf '%b' 'a\0342\0200\0213b')"`],
    ["a\u{a0}b", String.raw`"$(printf '%b' 'a\0302\0240b')"`],
    ["a\tb!c", String.raw`"$(printf '%b' 'a\tb\0041c')"`],
    ["-n\u{7f}", String.raw`"$(printf '%b' '-n\0177')"`],
    ["it's\r\n", `"$(printf '%b' 'it'\\''s\\r')\n"`],
  ])("%j becomes %s", (text, quoted) => {
    expect(word(text)).toBe(quoted);
  });

  test("and a NUL, which no word can have, shows as a character that stands for none", () => {
    expect(word("a\0b")).toBe("'a\u{fffd}b'");
  });
});

// Where there is no bash, only sh is asked.
const shells = hasBash() ? (["sh", "bash"] as const) : (["sh"] as const);

function hasBash(): boolean {
  return spawnSync("bash", ["-c", "exit"]).status === 0;
}

test.each(shells)("%s gives every word on unchanged", (shell) => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      "a",
      "'",
      '"',
      "\\",
      "$",
      "`",
      "!",
      "\n",
      " ",
      "*",
      "~",
      "#",
      "-",
      "\u{202e}",
      "\\0101",
      "%s",
      "\\c",
    ),
  });
  const any = fc.string({ unit: "binary" }).filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, any), { minLength: 1 }), (words) => {
      expect(printedBy(shell, words)).toEqual(words);
    }),
  );
});

test.each([
  ["web.service", "web.service"],
  ["-rf", "-- -rf"],
  ["-\n", `-- "$(printf '%b' '-')\n"`],
  ["a -b", "'a -b'"],
])("a word that is no option: %j becomes %s", (text, quoted) => {
  expect(operand(text)).toBe(quoted);
});

test.each([
  ["web.container", "web.container"],
  ["-t.container", "./-t.container"],
  ["~/a", "'~/a'"],
])("a path from here: %j becomes %s", (text, quoted) => {
  expect(pathWord(text)).toBe(quoted);
});
