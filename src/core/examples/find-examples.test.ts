import { expect, test } from "vitest";
import { allExamples } from "./all-examples.ts";
import { findExamples, modesOf } from "./find-examples.ts";

const idsFor = (words: string, mode?: "host" | "none") =>
  findExamples(allExamples, { words, mode }).map(({ id }) => id);

test("without a wish all are found", () => {
  expect(findExamples(allExamples, { words: " ", mode: undefined })).toEqual(allExamples);
});

test("all words have to be there, in capitals or not, in whatever order", () => {
  expect(idsFor("POSTGRES secret volume")).toContain("database");
  expect(idsFor("postgres gluetun")).toEqual([]);
});

test("words in files and steps count", () => {
  expect(idsFor("PublishPort=22000:22000/udp")).toEqual(["keep-id"]);
  expect(idsFor("OnCalendar=daily")).toEqual(["backup-timer"]);
});

test("a network narrows them further", () => {
  expect(idsFor("", "host")).toEqual(["network-test-host", "home-assistant-host"]);
  expect(idsFor("restic", "host")).toEqual([]);
});

test("each network is named once", () => {
  const modes = modesOf(allExamples);
  expect(new Set(modes).size).toBe(modes.length);
  expect(modes).toEqual(expect.arrayContaining(["private", "host", "none", "named", "macvlan", "pod"]));
});
