import { expect, test } from "vitest";
import { readDryRunArguments } from "./read-dry-run-arguments.ts";

test.each([
  ["units", { podman: "5.8", isUser: false, directory: "units" }],
  ["--podman 5.4.2 units", { podman: "5.4", isUser: false, directory: "units" }],
  ["units --user --podman=v6.1", { podman: "6.1", isUser: true, directory: "units" }],
  ["--user -- -units", { podman: "5.8", isUser: true, directory: "-units" }],
])("%s is read", (words, read) => {
  expect(readDryRunArguments(words.split(" "))).toEqual({ kind: "arguments", ...read });
});

test.each([
  ["", "A directory is missing."],
  ["units --podman", "--podman needs a version behind it, such as --podman 5.8."],
  ["--podman --user units", "--podman needs a version behind it, such as --podman 5.8."],
  ["--podman 4.3 units", "4.3 is no release of Podman that has Quadlet."],
  ["--podman units", "units is no release of Podman that has Quadlet."],
  ["--user=yes units", "--user takes no value."],
  ["--verbose units", "--verbose is not known."],
  ["-v units", "-v is not known."],
  ["one two", "One directory can be read, not one and two."],
])("%j is answered with a sentence", (words, sentence) => {
  const read = readDryRunArguments(words.split(" ").filter((word) => word !== ""));
  expect(read.kind === "problem" ? read.sentence : read).toBe(sentence);
});

test("the usage names the release that counts by itself", () => {
  const read = readDryRunArguments([]);
  expect(read.kind === "problem" ? read.usage : read).toContain("VERSION is 5.8 unless");
});
