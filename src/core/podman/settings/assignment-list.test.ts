import { describe, expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { assignmentList } from "./assignment-list.ts";

function value(text: string): UnitValue {
  const made = unitValue(text);
  if (made === undefined) throw new Error(`${text} is no value`);
  return made;
}

const text = "[Service]\nRestart=no\n[Network]\nLabel=a=1\nMine=x\nSubnet=10.0.0.0/24\nSubnet=10.1.0.0/24\n";
const document = parseUnitFile(text);

describe("the assignments of a setting", () => {
  const subnets = assignmentList({ section: "Network", key: "Subnet" });

  test("are changed and removed by their place, those that count for nothing included", () => {
    const reset = parseUnitFile("[Network]\nSubnet=a\nSubnet=\nSubnet=b\n");
    expect(subnets.rows(reset)).toHaveLength(3);
    expect(applyChanges(reset.text, subnets.change(reset, 0, value("")))).toBe(
      "[Network]\nSubnet=\nSubnet=\nSubnet=b\n",
    );
    expect(applyChanges(reset.text, subnets.remove(reset, 1))).toBe("[Network]\nSubnet=a\nSubnet=b\n");
  });

  test("that have gone change nothing", () => {
    expect(subnets.change(document, 9, value("x"))).toEqual([]);
    expect(subnets.remove(document, 9)).toEqual([]);
  });

  test("find their place in the section by the table", () => {
    const added = assignmentList({ section: "Network", key: "Driver" }).add(document, value("macvlan"));
    expect(applyChanges(text, added)).toBe(text.replace("Label", "Driver=macvlan\nLabel"));
  });
});
