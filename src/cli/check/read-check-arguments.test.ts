import { expect, test } from "vitest";
import { readCheckArguments } from "./read-check-arguments.ts";

test.each([
  ["units", { podman: "5.8", scope: "system", format: "text", paths: ["units"] }],
  ["--podman 5.4.2 units", { podman: "5.4", scope: "system", format: "text", paths: ["units"] }],
  ["a --user b --json", { podman: "5.8", scope: "user", format: "json", paths: ["a", "b"] }],
  ["--qm --sarif -- -a", { podman: "5.8", scope: "qm", format: "sarif", paths: ["-a"] }],
  ["--github a", { podman: "5.8", scope: "system", format: "github", paths: ["a"] }],
])("%s is read", (words, read) => {
  expect(readCheckArguments(words.split(" "))).toEqual({ kind: "arguments", ...read });
});

test.each([
  ["", "A file or a directory is missing."],
  ["a --podman", "--podman needs a version behind it, such as --podman 5.8."],
  ["--podman 4.4 a", "4.4 is no release of Podman that can be checked for."],
  ["--user --qm a", "--user and --qm exclude each other."],
  ["--json --sarif a", "--json and --sarif exclude each other."],
  ["--json=yes a", "--json takes no value."],
  ["--fix a", "--fix is not known."],
])("%j is answered with a sentence", (words, sentence) => {
  const read = readCheckArguments(words.split(" ").filter((word) => word !== ""));
  expect(read.kind === "problem" ? read.sentence : read).toBe(sentence);
});

test.each(["--help", "-h"])("%s asks for the usage", (word) => {
  const read = readCheckArguments([word]);
  expect(read.kind === "help" ? read.usage : read).toMatch(/^usage: quadlight check /);
});
