import { expect, test } from "vitest";
import { generatePreview } from "./generate-preview.ts";

const target = { podman: "5.8", scope: "system" } as const;

test("each unit beside files that can’t be read says so, and what is wrong with each of them", () => {
  const { units } = generatePreview(
    { "a.container": "x", "b.network": "[Network]\ny", "c.container": "[Container]\nImage=a.io/b\n" },
    target,
  );
  const said = units.map(({ unit, messages: [first] }) => [unit.fileName, first?.text]);
  expect(said).toEqual([
    ["b.network", expect.stringContaining("line 2")],
    ["a.container", expect.stringContaining("line 1")],
    ["c.container", expect.stringMatching(/a\.container", .*line 1[^]*b\.network", .*line 2/)],
  ]);
});

test("the sentence about a thousand half-written files is made once, not for each of them", () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`n${at}.network`, "a"]));
  const { units } = generatePreview({ ...files, "c.container": "[Container]\nImage=a.io/b\n" }, target);
  expect(units).toHaveLength(1001);
}, 2000);
