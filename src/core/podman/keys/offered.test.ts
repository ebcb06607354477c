import { describe as about, expect, test } from "vitest";
import { describedKeys } from "./describe.ts";
import { settingGroups } from "./groups.ts";
import { commonSections, keyNames, offeredGroups } from "./offered.ts";

const ownSections = ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact"];

test("each key of each section that is known is described, and so stands in a group", () => {
  for (const section of [...ownSections, ...commonSections])
    expect(describedKeys(section).toSorted()).toEqual(keyNames(section).toSorted());
});

test("a group is named once", () => {
  for (const property of ["id", "title"] as const)
    expect(new Set(settingGroups.map((group) => group[property])).size).toBe(settingGroups.length);
});

about.each(ownSections)("a file with [%s]", (own) => {
  const groups = offeredGroups(own);

  test("is offered all keys of its own section and of those that each kind of file may have", () => {
    const offered = groups.flatMap(({ settings }) => settings.map(({ section, key }) => `${section}.${key}`));
    const keys = [own, ...commonSections].flatMap((section) =>
      keyNames(section).map((key) => `${section}.${key}`),
    );
    expect(offered.toSorted()).toEqual(keys.toSorted());
  });

  test("has what most files have first in each group, and no group without a key", () => {
    for (const { settings } of groups) {
      const shares = settings.map(({ share }) => share ?? 0);
      expect(shares.length).toBeGreaterThan(0);
      expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    }
  });
});

test("a container’s first groups begin with what nearly every file has", () => {
  expect(
    offeredGroups("Container")
      .slice(0, 3)
      .map(({ settings }) => settings[0]?.key),
  ).toEqual(["Image", "Network", "Volume"]);
});
