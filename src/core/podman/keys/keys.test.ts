import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Reading } from "./key.ts";
import { shownSince } from "../release.ts";
import { findKey, keysOf } from "./keys.ts";
import { optionOf } from "./option-of.ts";
import { isSwitch, linesRead } from "./reading.ts";

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
/** What an importer of commands asks of the keys. */
interface ImportedOption {
  readonly command: string;
  readonly flag: string;
  readonly short: string | null;
  readonly podman: { readonly boolean: boolean; readonly repeatable: boolean };
  readonly to: {
    readonly kind: string;
    readonly section: string;
    readonly key: string;
    readonly since: string;
  };
}

const runFlags = new URL("../../../../../shared/domain/run-flags.json", import.meta.url);
const isThere = existsSync(runFlags);

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
      expect(known?.key).toBe(key);
      expect(known && shownSince(known.since)).toBe(since);
      expect(known?.reading).toBe(reading);
      expect(known?.since, "its first patch release has it, so 5.8.0 does").not.toBe("5.8");
    },
  );
});

test("ImageVolume came with 6.1, and its last line counts", () => {
  const known = findKey("Container", "ImageVolume");
  expect(known && { ...known, option: optionOf(known) }).toEqual({
    key: "ImageVolume",
    since: "6.1",
    reading: "last",
    option: "--image-volume *",
  });
});

test("a key of another section is none of these", () => {
  expect(findKey("Container", "Restart")).toBeUndefined();
  expect(findKey("Service", "Restart")).toBeUndefined();
  expect(keysOf("Service")).toEqual([]);
});

describe("from an option of Podman to the key that stands for it", () => {
  test.each(sections)("no two keys of [%s] become the same words", (section) => {
    const options = keysOf(section).flatMap((known) => optionOf(known) ?? []);
    expect(new Set(options).size).toBe(options.length);
  });

  const taken = isThere ? importedOptions() : [];
  test.runIf(isThere).each(taken)(
    "$command $flag is [$to.section] $to.key, which repeats and is a switch as the option does",
    ({ flag, short, podman, to: { section, key, since } }) => {
      const known = findKey(section, key);
      expect([flag, short]).toContain((known && optionOf(known))?.split(/[ =]/)[0]);
      expect(known?.since).toBe(since);
      const reading = known?.reading ?? "last";
      // With --rootfs the image is a directory, which the key names itself.
      expect(isSwitch(reading)).toBe(podman.boolean && key !== "Rootfs");
      const hasSeveral = podman.repeatable || `${section}.${key}` === "Pod.HostName";
      expect(linesRead(reading)).toBe(hasSeveral ? "each-adds" : "last-counts");
    },
  );
});

/** The options that are a key as they stand; others are translated. */
function importedOptions(): readonly ImportedOption[] {
  const translated = new Set([
    "--gpus",
    "--health-start-interval",
    "--link",
    "--net-alias",
    "--no-healthcheck",
  ]);
  const ownForm = new Set(["Pod", "Notify", "VolumeName"]);
  const { flags }: { readonly flags: readonly ImportedOption[] } = JSON.parse(readFileSync(runFlags, "utf8"));
  return flags.filter(({ flag, to }) => to.kind === "key" && !translated.has(flag) && !ownForm.has(to.key));
}
