import { readFileSync } from "node:fs";
import { describe as group, expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { entriesOf } from "../../unit-file/read.ts";
import type { Reading } from "./key.ts";
import { findKey, keysOf } from "./keys.ts";
import { isSwitch } from "./reading.ts";
import { releases } from "../release.ts";
import type { Release } from "../release.ts";
import { conventionalOrder } from "./order.ts";
import { splitArguments, splitWords } from "../words/words.ts";
import { describe } from "./describe.ts";
import type { KeyDescription } from "./describe.ts";

interface KeyFacts {
  readonly section: string;
  readonly key: string;
  readonly valueType: string;
  readonly podmanArg: string;
  readonly values?: readonly string[];
  readonly docs: { readonly page: string; readonly anchor: string };
}

const facts: { readonly keys: readonly KeyFacts[] } = JSON.parse(source("keys.json"));
const usage = source("usage.md");

/** The sections that Quadlet reads, and since when: the kind of file, or the section itself. */
const firstReleases: Readonly<Record<string, Release>> = {
  Container: "4.4",
  Pod: "5.0",
  Network: "4.4",
  Volume: "4.4",
  Kube: "4.4",
  Image: "4.8",
  Build: "5.2",
  Artifact: "5.7",
  Quadlet: "5.3",
};

interface Described extends KeyDescription {
  readonly section: string;
  readonly key: string;
}

const ofQuadlet = Object.keys(firstReleases).flatMap((section) =>
  keysOf(section).map(({ key }) => described(section, key)),
);
const ofSystemd = ["Unit", "Service", "Install"].flatMap((section) =>
  (conventionalOrder.keys[section] ?? []).map((key) => described(section, key)),
);
const all = [...ofQuadlet, ...ofSystemd];

function source(name: string): string {
  return readFileSync(new URL(`../../../../docs/sources/${name}`, import.meta.url), "utf8");
}

function described(section: string, key: string): Described {
  const description = describe(section, key);
  if (description === undefined) throw new Error(`[${section}] ${key} has no description`);
  return { ...description, section, key };
}

function age(since: Release): number {
  return releases.indexOf(since);
}

test("what is no key has no description", () => {
  expect(describe("Container", "Restart")).toBeUndefined();
  expect(describe("Container", "constructor")).toBeUndefined();
  expect(describe("constructor", "Image")).toBeUndefined();
});

test("every key of Quadlet and every key of systemd that has a place is described", () => {
  expect(ofQuadlet).toHaveLength(237);
  expect(ofSystemd).toHaveLength(54);
});

test.each(all)("[$section] $key is described in one sentence: $summary", ({ summary, lost }) => {
  for (const sentence of [summary, lost ?? summary])
    expect(sentence).toMatch(/^(?:[A-Z]|systemctl)(?:[^.]|\.(?! ))*\.$/);
  for (const sentence of [summary, lost ?? summary]) expect(sentence).not.toMatch(/['"]/);
});

group("an example", () => {
  test.each(all)("is a line of its key: $example", ({ section, key, example }) => {
    const document = parseUnitFile(`[${section}]\n${example}\n`);
    expect(document.lines.map(({ kind }) => kind)).toEqual(["section", "entry"]);
    expect(entriesOf(document, section).map((entry) => entry.key)).toEqual([key]);
  });

  test.each(all)("has a value that its key takes: $example", (row) => {
    const value = row.example.slice(`${row.key}=`.length);
    expect(value).not.toBe("");
    expect(isOfType(value, row)).toBe(true);
    expect(canBeRead(value, findKey(row.section, row.key)?.reading)).toBe(true);
  });
});

function isOfType(value: string, { valueType, values }: KeyDescription): boolean {
  if (valueType === "bool") return ["true", "false", "yes", "no"].includes(value);
  if (valueType === "int") return /^\d+$/.test(value);
  return valueType !== "enum" || values?.includes(value) === true;
}

function canBeRead(value: string, reading: Reading | undefined): boolean {
  if (reading === "words") return "words" in splitWords(value);
  if (reading === "arguments" || reading === "last-arguments" || reading === "key-values")
    return "words" in splitArguments(value);
  return reading !== "number" || /^\d+$/.test(value);
}

/** The option that each key becomes, where it becomes one. */
const options = facts.keys.flatMap(({ section, key, podmanArg }) => {
  const option = described(section, key).option?.split(/[ =]/)[0];
  return option === undefined ? [] : [{ section, key, podmanArg, option }];
});

group("the sources agree", () => {
  test.each(facts.keys)("on the kind, the words and the place of [$section] $key", (known) => {
    const { valueType, values, docs } = described(known.section, known.key);
    expect(valueType).toBe(known.valueType);
    expect(docs).toEqual({ page: known.docs.page, anchor: known.docs.anchor });
    if (known.values === undefined) return;
    const plain = known.values
      .filter((value) => !value.includes("<"))
      .map((value) => value.replace(/[ [].*$/, ""));
    expect(values?.toSorted()).toEqual(plain.toSorted());
  });

  test.each(options)(
    "on the option of [$section] $key: $podmanArg, here $option",
    ({ option, podmanArg }) => {
      expect(podmanArg.match(/(?<!\S)--?[a-z][a-z0-9-]*/g)).toContain(option);
    },
  );

  test.each(all)("on how many files have [$section] $key: $share", ({ section, key, share }) => {
    expect(share).toBe(shareOf(section, key));
  });
});

/** Percent of the files of its kind, as counted; undefined where none has it. */
function shareOf(section: string, key: string): number | undefined {
  const ofKind = new RegExp(
    String.raw`^\*\*\.${section.toLowerCase()}\*\* \((\d+) .*?\): .*?\b${key} (\d+)`,
    "m",
  ).exec(usage);
  if (ofKind !== null) return Math.round((Number(ofKind[2]) * 1000) / Number(ofKind[1])) / 10;
  const table = usage.split("\n### ").find((part) => part.startsWith(`[${section}]`));
  const percent = new RegExp(String.raw`^\| ${key} \| \d+ \| ([\d.]+) %`, "m").exec(table ?? "")?.[1];
  return percent === undefined ? undefined : Number(percent);
}

group("for a Podman that does not know the key", () => {
  test.each(ofQuadlet.filter(({ inPodmanArgsSince }) => inPodmanArgsSince !== undefined))(
    "[$section] $key is written with $option from $inPodmanArgsSince on",
    ({ section, key, option, inPodmanArgsSince }) => {
      const { reading, since } = findKey(section, key) ?? {};
      expect(option).toMatch(reading !== undefined && isSwitch(reading) ? /^--[^*]+$/ : /^--[^*]+\*$/);
      expect(age(inPodmanArgsSince ?? "6.1")).toBeLessThan(age(since ?? "4.4"));
      expect(age(findKey(section, "PodmanArgs")?.since ?? "6.1")).toBeLessThanOrEqual(
        age(inPodmanArgsSince ?? "4.4"),
      );
    },
  );

  test.each(ofQuadlet)("[$section] $key can be written otherwise, or it is said what is lost", (row) => {
    const { section, key, inPodmanArgsSince, lost } = row;
    const first = age(firstReleases[section] ?? "4.4");
    const isNewer = age(findKey(section, key)?.since ?? "4.4") > first;
    const isWrittenSince = inPodmanArgsSince === undefined ? Infinity : age(inPodmanArgsSince);
    const problem =
      (isWrittenSince <= first && lost !== undefined && "nothing is lost") ||
      (isNewer && isWrittenSince > first && lost === undefined && "what is lost is not said");
    expect(problem).toBe(false);
  });
});
