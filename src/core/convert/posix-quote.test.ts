import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoteForShell } from "./posix-quote.ts";

function printedBySh(words: readonly string[]): string[] {
  const command = `printf '%s\\0' ${words.map(quoteForShell).join(" ")}`;
  return execFileSync("sh", ["-c", command], { encoding: "utf8" }).split("\0").slice(0, -1);
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
    ["a\nb", "'a\nb'"],
    ["*.txt", "'*.txt'"],
    ["grün", "'grün'"],
  ])("%j becomes %s", (word, quoted) => {
    expect(quoteForShell(word)).toBe(quoted);
  });
});

test("sh gives every word on unchanged", () => {
  const hostile = fc.string({
    unit: fc.constantFrom("a", "'", '"', "\\", "$", "`", "!", "\n", " ", "*", "~", "#"),
  });
  const any = fc.string({ unit: "binary" }).filter((word) => !word.includes("\0"));
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, any), { minLength: 1 }), (words) => {
      expect(printedBySh(words)).toEqual(words);
    }),
  );
});
