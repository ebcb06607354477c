import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findContainerKey } from "./container.ts";
import type { Reading } from "./key.ts";
import { shownSince } from "../release.ts";
import { findKey, keysOf } from "./keys.ts";

interface KeyFacts {
  readonly section: string;
  readonly key: string;
  readonly since: string;
  readonly parse: string;
}

interface Facts {
  readonly keys: readonly KeyFacts[];
  readonly newerKeysNotCovered: readonly Pick<KeyFacts, "section" | "key" | "since">[];
}

const facts: Facts = JSON.parse(
  readFileSync(new URL("../../../../docs/sources/keys.json", import.meta.url), "utf8"),
);
const sections = [...new Set(facts.keys.map(({ section }) => section))];

/** What the table of facts calls each reading. `true` and `false` both say something for each kind of switch. */
const readings: ReadonlyMap<string, Reading> = new Map([
  ["last", "last"],
  ["last-empty-significant", "last-even-empty"],
  ["list", "list"],
  ["words", "words"],
  ["args", "arguments"],
  ["lastargs", "last-arguments"],
  ["keyval", "key-values"],
  ["bool", "switch"],
  ["bool-default-true", "switch"],
  ["bool-copy", "switch"],
  ["bool-on", "switch-on"],
]);

/** generator-spec.md 3, *number*; the table of facts calls them *last*. */
const numbers: ReadonlySet<string> = new Set([
  "Container.RemapUidSize",
  "Pod.RemapUidSize",
  "Kube.RemapUidSize",
  "Volume.User",
  "Volume.Group",
]);

test("the keys are those of Podman 6.1, each once in its section", () => {
  const names = sections.flatMap((section) => keysOf(section).map(({ key }) => `${section}.${key}`));
  const known = [...facts.keys, ...facts.newerKeysNotCovered].map(({ section, key }) => `${section}.${key}`);
  expect(names.toSorted()).toEqual(known.toSorted());
  expect(names).toHaveLength(237);
});

describe.each(sections)("[%s]", (section) => {
  test.each(facts.keys.filter((known) => known.section === section))(
    "$key is there since $since and read as $parse",
    ({ key, since, parse }) => {
      const reading = numbers.has(`${section}.${key}`) ? "number" : readings.get(parse);
      const known = findKey(section, key);
      expect(known && { ...known, since: shownSince(known.since) }).toEqual({ key, since, reading });
      expect(known?.since, "its first patch release has it, so 5.8.0 does").not.toBe("5.8");
    },
  );
});

test("ImageVolume came with 6.1, and its last line counts", () => {
  expect(findKey("Container", "ImageVolume")).toEqual({ key: "ImageVolume", since: "6.1", reading: "last" });
});

test("a key of another section is none of these", () => {
  expect(findKey("Container", "Restart")).toBeUndefined();
  expect(findContainerKey("Restart")).toBeUndefined();
  expect(findKey("Service", "Restart")).toBeUndefined();
  expect(keysOf("Service")).toEqual([]);
});

test("the keys of a container are found without those of the other sections", () => {
  expect(keysOf("Container").map(({ key }) => findContainerKey(key))).toEqual(keysOf("Container"));
});
