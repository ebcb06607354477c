import { expect, test } from "vitest";
import { allOneByOne } from "./all-one-by-one.ts";
import { oneByOne } from "./compose.ts";
import type { Edit } from "./edit.ts";
import { addValue } from "./add-value.ts";
import { parseUnitFile } from "./parse.ts";
import { applyChanges } from "./text.ts";
import { unitValue } from "./value.ts";

const add =
  (text: string): Edit =>
  (document) => {
    const value = unitValue(text);
    return value === undefined
      ? []
      : addValue(document, { section: "Container", key: "Volume" }, value, order);
  };
const order = { sections: ["Container"], keys: {} } as const;
const nothing: Edit = () => [];
const document = parseUnitFile("[Container]\nImage=a\n");

test("each edit sees what those before it have made, and all are one change", () => {
  const changes = oneByOne(add("/a:/a"), nothing, add("/b:/b"))(document);
  expect(changes).toHaveLength(1);
  expect(applyChanges(document.text, changes)).toBe("[Container]\nImage=a\nVolume=/a:/a\nVolume=/b:/b\n");
});

test("edits that change nothing are no change", () => {
  expect(oneByOne(nothing, nothing)(document)).toEqual([]);
});

test("all or nothing: where one has nothing to change, none is made", () => {
  expect(allOneByOne(add("/a:/a"), nothing)(document)).toEqual([]);
  expect(allOneByOne(add("/a:/a"), add("/b:/b"))(document)).toEqual(
    oneByOne(add("/a:/a"), add("/b:/b"))(document),
  );
});
