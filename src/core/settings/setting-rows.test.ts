import { describe, expect, test } from "vitest";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { unitValue } from "../unit-file/value.ts";
import type { UnitValue } from "../unit-file/value.ts";
import { addableKeys, assignmentList, settingRows } from "./setting-rows.ts";

function value(text: string): UnitValue {
  const made = unitValue(text);
  if (made === undefined) throw new Error(`${text} is no value`);
  return made;
}

const text = "[Service]\nRestart=no\n[Network]\nLabel=a=1\nMine=x\nSubnet=10.0.0.0/24\nSubnet=10.1.0.0/24\n";
const document = parseUnitFile(text);

function shown(...of: Parameters<typeof settingRows>): readonly string[] {
  return settingRows(...of).flatMap(({ section, rows }) =>
    rows.map(({ key, index, value: now }) => `${section}.${key}.${index} ${now}`),
  );
}

function names(rows: readonly string[]): readonly (string | undefined)[] {
  return rows.map((row) => row.split(" ")[0]);
}

function keys(section: string, podman: "5.4" | "5.6"): readonly string[] | undefined {
  return addableKeys(document, "Network", podman).find((each) => each.section === section)?.keys;
}

describe("the rows of a file", () => {
  test("stand in the order of the tables, the unit’s own section first", () => {
    expect(shown(document, "Network", undefined)).toEqual([
      "Network.Subnet.0 10.0.0.0/24",
      "Network.Subnet.1 10.1.0.0/24",
      "Network.Label.0 a=1",
      "Network.Mine.0 x",
      "Service.Restart.0 no",
    ]);
  });

  test("say whether they take one value, and whether they are alone", () => {
    const [network, service] = settingRows(document, "Network", undefined);
    expect(network?.rows[0]).toMatchObject({ takesOne: false, isOnly: false });
    expect(service?.rows[0]).toMatchObject({ takesOne: true, isOnly: true });
    const [unit] = settingRows(parseUnitFile("[Unit]\nAfter=a.service\n"), "Network", undefined);
    expect(unit?.rows[0]).toMatchObject({ takesOne: false, isOnly: true });
  });

  test.each(["Subnet", "Driver"])("have a place for a new line of %s, where it stays once written", (key) => {
    const name = { section: "Network", key };
    const before = shown(document, "Network", name);
    const changed = applyChanges(text, assignmentList(name).add(document, value("bridge")));
    const after = shown(parseUnitFile(changed), "Network", undefined);
    expect(names(after)).toEqual(names(before));
  });

  test("of a section that nobody knows come last", () => {
    expect(shown(parseUnitFile("[X-Mine]\nA=1\n[Pod]\nPodName=a\n"), "Pod", undefined)).toEqual([
      "Pod.PodName.0 a",
      "X-Mine.A.0 1",
    ]);
  });
});

describe("keys that can be added", () => {
  test("are those that the release knows", () => {
    expect(keys("Network", "5.4")).not.toContain("InterfaceName");
    expect(keys("Network", "5.6")).toContain("InterfaceName");
    expect(keys("Quadlet", "5.4")).toEqual(["DefaultDependencies"]);
  });

  test("are lists, and single ones that are not set", () => {
    expect(keys("Network", "5.4")).toEqual(expect.arrayContaining(["Subnet", "Driver"]));
    const withDriver = parseUnitFile("[Network]\nDriver=bridge\n");
    expect(addableKeys(withDriver, "Network", "5.4")[0]?.keys).not.toContain("Driver");
  });

  test("are those of systemd, too, a single one only while it is not set", () => {
    const withBoth = parseUnitFile("[Unit]\nAfter=a.service\n[Service]\nRestart=no\n");
    const added = addableKeys(withBoth, "Network", "5.4");
    expect(added.find(({ section }) => section === "Unit")?.keys).toContain("After");
    expect(added.find(({ section }) => section === "Service")?.keys).not.toContain("Restart");
  });
});

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

  test("that are not there any more change nothing", () => {
    expect(subnets.change(document, 9, value("x"))).toEqual([]);
    expect(subnets.remove(document, 9)).toEqual([]);
  });

  test("find their place in the section by the table", () => {
    const added = assignmentList({ section: "Network", key: "Driver" }).add(document, value("macvlan"));
    expect(applyChanges(text, added)).toBe(text.replace("Label", "Driver=macvlan\nLabel"));
  });
});
