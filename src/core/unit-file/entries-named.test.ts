import { expect, test } from "vitest";
import { longFiles } from "../../testing/long-files.ts";
import { entriesNamed } from "./entries-named.ts";
import { parseUnitFile } from "./parse.ts";

const document = parseUnitFile("[Unit]\nA=1\n[Container]\nB=2\nA=3\n[Unit]\nA=4\nC=5\n");

test("entries come in file order, from all sections or from some", () => {
  const found = [undefined, ["Unit", "Pod"]].map((sections) =>
    entriesNamed(document, ({ key }) => key !== "C", sections).map(({ value }) => value),
  );
  expect(found).toEqual([
    ["1", "2", "3", "4"],
    ["1", "4"],
  ]);
});

test("a setting of thousands of lines is looked at once", () => {
  const asked: string[] = [];
  const long = parseUnitFile(longFiles["Label"]?.(3000) ?? "");
  const labels = entriesNamed(
    long,
    ({ section, key }) => asked.push(`${section}.${key}`) > 0 && key === "Label",
  );
  expect(labels).toHaveLength(3000);
  expect(asked).toEqual(["Unit.Description", "Container.Image", "Container.Label", "Install.WantedBy"]);
});
