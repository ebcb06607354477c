import { describe, expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import { assignmentList } from "./assignment-list.ts";
import { settingsInFile } from "./settings-in-file.ts";

const text = "[Service]\nRestart=no\n[Network]\nLabel=a=1\nMine=x\nSubnet=10.0.0.0/24\nSubnet=10.1.0.0/24\n";

function shown(written: string, own: string): readonly string[] {
  return settingsInFile(parseUnitFile(written), own).map(
    ({ section, key, lines }) => `${section}.${key} ${lines.map(({ value }) => value).join(" ")}`,
  );
}

describe("the settings of a file", () => {
  test("stand in the order of the tables, the unit’s own section first", () => {
    expect(shown(text, "Network")).toEqual([
      "Network.Subnet 10.0.0.0/24 10.1.0.0/24",
      "Network.Label a=1",
      "Network.Mine x",
      "Service.Restart no",
    ]);
  });

  test.each(["constructor", "toString", "__proto__"])(
    "are shown where the file calls a section %s",
    (name) => {
      expect(shown(`[${name}]\n${name}=1\n`, "Container")).toEqual([`${name}.${name} 1`]);
    },
  );

  test.each([
    ["Subnet", 0],
    ["Driver", 0],
    ["Label", 1],
  ])("stand where they stood before a line of %s is written", (key, place) => {
    const name = { section: "Network", key };
    const value = unitValue("bridge");
    if (value === undefined) throw new Error("bridge is a value");
    const changed = applyChanges(text, assignmentList(name).add(parseUnitFile(text), value));
    expect(settingsInFile(parseUnitFile(changed), "Network")[place]?.key).toBe(key);
  });

  test("of a section that nobody knows come last", () => {
    expect(shown("[X-Mine]\nA=1\n[Pod]\nPodName=a\n", "Pod")).toEqual(["Pod.PodName a", "X-Mine.A 1"]);
  });

  test("of headers with the same name are one, empty lines included", () => {
    expect(shown("[Pod]\nDNS=a\n[Unit]\nAfter=b\n[Pod]\nDNS=\nDNS=c\n", "Pod")).toEqual([
      "Pod.DNS a  c",
      "Unit.After b",
    ]);
  });

  test("of ten thousand keys that nobody knows are found quickly", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `Key${index}=1\n`).join("");
    expect(shown(`[Pod]\n${many}`, "Pod")).toHaveLength(10_000);
  }, 2000);
});
