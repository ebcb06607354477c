import { expect, test } from "vitest";
import { parseUnitFile } from "./parse.ts";
import { assignments, effectiveAssignments, lastValue } from "./read.ts";

const ports = { section: "Container", key: "PublishPort" };

function values(text: string, read = assignments): string[] {
  return read(parseUnitFile(text), ports).map(({ value }) => value);
}

test("assignments come in file order from all sections of the name", () => {
  const text = "[Container]\nPublishPort=1\n[Unit]\nPublishPort=x\n[Container]\nImage=i\nPublishPort=2\n";
  expect(values(text)).toEqual(["1", "2"]);
});

test("names of sections and keys are case sensitive", () => {
  expect(values("[container]\nPublishPort=1\n[Container]\nPublishport=2")).toEqual([]);
});

test("an empty assignment ends the list before it", () => {
  const text = "[Container]\nPublishPort=1\nPublishPort=\nPublishPort=2\nPublishPort=3";
  expect(values(text, effectiveAssignments)).toEqual(["2", "3"]);
  expect(values("[Container]\nPublishPort=1\nPublishPort=", effectiveAssignments)).toEqual([]);
});

test("without an empty assignment all count", () => {
  expect(values("[Container]\nPublishPort=1\nPublishPort=2", effectiveAssignments)).toEqual(["1", "2"]);
});

test("a pair of quotes does not empty a list", () => {
  expect(values('[Container]\nPublishPort=1\nPublishPort=""', effectiveAssignments)).toEqual(["1", '""']);
});

test.each([
  ["is the last assignment", "[Container]\nPublishPort=1\nPublishPort=2", "2"],
  ["keeps its quotes", '[Container]\nPublishPort="1"', '"1"'],
  ["has no blanks at its end", "[Container]\nPublishPort=1 \\", "1"],
  ["is not set when the last assignment is empty", "[Container]\nPublishPort=1\nPublishPort=", undefined],
  ["is not set without an assignment", "[Container]\nImage=x", undefined],
])("a single value %s", (_, text, expected) => expect(lastValue(parseUnitFile(text), ports)).toBe(expected));
