import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { applyChanges } from "../../../unit-file/text.ts";
import { unitValue } from "../../../unit-file/value.ts";
import { relationWords, setStartsWith, startsWith } from "./starts-with.ts";

const container = "[Container]\nImage=a\n";

function set(text: string, unit: string, relation: Parameters<typeof setStartsWith>[2]): string {
  const value = unitValue(unit);
  const document = parseUnitFile(text);
  return value === undefined ? text : applyChanges(text, setStartsWith(document, value, relation));
}

const relationsIn = (text: string) =>
  startsWith(parseUnitFile(text)).map(({ unit, relation }) => `${unit} ${relation}`);

describe("what a file says", () => {
  test.each([
    ["After=db.service", ["db.service after"]],
    ["After=db.service\nWants=db.service", ["db.service wants"]],
    ["After=a.service b.service\nRequires=b.service", ["a.service after", "b.service requires"]],
    ["BindsTo=db.service\nAfter=db.service", ["db.service binds-to"]],
    ["Requires=db.service", ["db.service other"]],
    ["After=db.service\nAfter=", []],
  ])("%j: %j", (lines, wanted) => {
    expect(relationsIn(`[Unit]\n${lines}\n${container}`)).toEqual(wanted);
  });
});

describe("a relation", () => {
  test("that is new gets a line for each of its keys", () => {
    expect(set(container, "db.container", "requires")).toBe(
      `[Unit]\nAfter=db.container\nRequires=db.container\n\n${container}`,
    );
  });

  test("that changes leaves the others and the order alone", () => {
    const before = `[Unit]\nAfter=a.service db.service\nRequires=db.service c.service\n${container}`;
    expect(set(before, "db.service", "wants")).toBe(
      `[Unit]\nAfter=a.service db.service\nRequires=c.service\nWants=db.service\n${container}`,
    );
  });

  test("that goes leaves nothing behind", () => {
    expect(set(set(container, "db.service", "binds-to"), "db.service", undefined)).toBe(container);
  });

  test("is read back as it was set, whatever was there", () => {
    const words = fc.subarray(["db.service", "a.service", "b.target"], { minLength: 1 });
    const line = fc.tuple(fc.constantFrom("After", "Wants", "Requires", "BindsTo"), words);
    const relation = fc.constantFrom(...relationWords.map(({ value }) => value));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), relation, (lines, chosen) => {
        const unit = lines.map(([key, names]) => `${key}=${names.join(" ")}\n`).join("");
        const before = `[Unit]\n${unit}${container}`;
        const after = set(before, "db.service", chosen);
        expect(relationsIn(after)).toContain(`db.service ${chosen}`);
        const others = (text: string) => relationsIn(text).filter((each) => !each.startsWith("db."));
        expect(others(after).toSorted()).toEqual(others(before).toSorted());
      }),
    );
  });
});
