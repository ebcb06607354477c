import { expect, test } from "vitest";
import { splitArguments } from "../words/words.ts";
import { asPodmanArgs } from "./as-podman-args.ts";

test.each([
  ["1G", "last", "--memory *", "--memory 1G"],
  ['"a b"', "last", "--hostname *", '--hostname "a b"'],
  ["/bin/sh", "last-even-empty", "--entrypoint=*", "--entrypoint=/bin/sh"],
  ["db:192.0.2.1", "list", "--add-host *", "--add-host db:192.0.2.1"],
  ["one two", "words", "--log-opt *", "--log-opt one --log-opt two"],
  ["a,type=env b", "arguments", "--secret *", "--secret a,type=env --secret b"],
  ['A=1 "B=2 3"', "key-values", "--env *", '--env A=1 --env "B=2 3"'],
  ["true", "switch", "--http-proxy", "--http-proxy"],
  ["no", "switch", "--http-proxy", "--http-proxy=false"],
] as const)("%j, read as %s, is written with %s as %s", (value, reading, option, written) => {
  expect(asPodmanArgs(value, { reading, since: "5.5", option })).toBe(written);
});

test.each([
  ["", "last"],
  ["", "list"],
  ["no", "switch-on"],
  [String.raw`\d`, "arguments"],
] as const)("%j, read as %s, says nothing", (value, reading) => {
  expect(asPodmanArgs(value, { reading, since: "5.5", option: "--x *" })).toBeUndefined();
});

test("a word with quotes and backslashes is read back as it was", () => {
  const written = asPodmanArgs(String.raw`a "b" \c 'd'`, { reading: "list", since: "5.5", option: "--x *" });
  expect(splitArguments(written ?? "")).toMatchObject({
    words: [{ text: "--x" }, { text: String.raw`a "b" \c 'd'` }],
  });
});

test("quotes are read as by the release that the key came with", () => {
  const written = (["4.9", "5.5", "5.8"] as const).map((since) =>
    asPodmanArgs('""x""', { reading: "last", since, option: "--x *" }),
  );
  expect(written).toEqual([String.raw`--x "\"\"x\"\""`, "--x x", String.raw`--x "\"x\""`]);
});
