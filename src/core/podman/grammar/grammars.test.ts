import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describe as describeKey } from "../keys/describe.ts";
import type { ValueType } from "../words/value-type.ts";
import { keysOf } from "../keys/keys.ts";
import { conventionalOrder } from "../keys/order.ts";
import { grammarOf } from "./grammars.ts";
import { partsOf, readValue } from "./value-parts.ts";

/** What may stand between the parts of a text of each kind of value that has a grammar. */
const separators: ReadonlyMap<ValueType, RegExp> = new Map<ValueType, RegExp>([
  ["capability-list", /^$/],
  ["cidr", /^\/*$/],
  ["device-spec", /^:*$/],
  ["duration", /^\s*$/],
  ["env-list", /^=*$/],
  ["host-entry", /^[;:]*$/],
  ["idmap", /^:*$/],
  ["image-ref", /^[/:@]*$/],
  ["ip", /^,*$/],
  ["ip-range", /^[-/]*$/],
  ["mount-spec", /^[,="]*$/],
  ["network-spec", /^[:,=]*$/],
  ["port-expose", /^\/*$/],
  ["port-publish", /^[:/,[\]]*$/],
  ["secret-spec", /^[,=]*$/],
  ["size", /^\s*$/],
  ["sysctl-list", /^=*$/],
  ["tmpfs-spec", /^[:,=]*$/],
  ["ulimit-spec", /^[:=]*$/],
  ["unit-ref", /^$/],
  ["userns-spec", /^[:,=]*$/],
  ["volume-spec", /^[:,]*$/],
]);

const sections = ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact", "Quadlet"];

const everyKey = [
  ...sections.flatMap((section) => keysOf(section).map(({ key }) => ({ section, key }))),
  ...["Unit", "Service", "Install"].flatMap((section) =>
    (conventionalOrder.keys[section] ?? []).map((key) => ({ section, key })),
  ),
];

const keysWithGrammar = everyKey.filter(({ section, key }) => grammarOf(section, key) !== undefined);

const hostile = fc.oneof(
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "a",
        "1",
        "80",
        "::1",
        "10.0.0.1",
        "host",
        "pasta",
        "container",
        "ns",
        "bridge",
        "x.network",
      ),
      fc.constantFrom(
        "type",
        "source",
        "src",
        "target",
        "id",
        "docker://",
        "sha256",
        ".volume",
        ".container",
        "auto",
      ),
      fc.constantFrom(
        ":",
        ":",
        "/",
        "/",
        ",",
        ",",
        "=",
        "=",
        "-",
        "[",
        "]",
        "@",
        ";",
        ".",
        "+",
        '"',
        "'",
        "\\",
        " ",
      ),
      fc.constantFrom(
        "%i",
        "$X",
        "\t",
        "\n",
        "\r",
        "\0",
        "é",
        "😀",
        "\ud800",
        "\u{a0}",
        "\\x41",
        "\\d",
        "1m",
        "30s",
      ),
    ),
    maxLength: 24,
  }),
  fc.string({ unit: "binary", maxLength: 30 }),
);

test("every key whose kind of value has a grammar has that grammar and no other", () => {
  expect(everyKey).toHaveLength(291);
  for (const { section, key } of everyKey) {
    const valueType = describeKey(section, key)?.valueType;
    const hasGrammar = valueType !== undefined && separators.has(valueType);
    expect([section, key, grammarOf(section, key)?.valueType]).toEqual([
      section,
      key,
      hasGrammar ? valueType : undefined,
    ]);
  }
});

test("what is no key has no grammar", () => {
  expect(grammarOf("Container", "constructor")).toBeUndefined();
  expect(grammarOf("constructor", "Image")).toBeUndefined();
  expect(partsOf("X-Notes", "PublishPort", "80:80")).toEqual([]);
});

test.each(keysWithGrammar)("the example of [$section] $key has parts and no problem", ({ section, key }) => {
  const value = describeKey(section, key)?.example.slice(`${key}=`.length) ?? "";
  const { parts, problems } = readValue(section, key, value);
  expect(problems).toEqual([]);
  expect(parts).not.toEqual([]);
});

describe("for any text", () => {
  test("the parts are in order, don’t overlap, and leave out only separators", () => {
    fc.assert(
      fc.property(fc.constantFrom(...keysWithGrammar), hostile, ({ section, key }, text) => {
        const grammar = grammarOf(section, key);
        if (grammar === undefined) throw new Error(`${key} has no grammar`);
        let position = 0;
        let between = "";
        for (const { from, to } of grammar.read(text).parts) {
          expect(from).toBeGreaterThanOrEqual(position);
          expect(to).toBeGreaterThan(from);
          between += text.slice(position, from);
          position = to;
        }
        expect(position).toBeLessThanOrEqual(text.length);
        expect(between + text.slice(position)).toMatch(separators.get(grammar.valueType) ?? /^$/);
      }),
      { numRuns: 5000 },
    );
  });

  test("the parts and problems of a value lie inside it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...keysWithGrammar), hostile, ({ section, key }, value) => {
        const { parts, problems } = readValue(section, key, value);
        let position = 0;
        for (const { from, to } of parts) {
          expect(from).toBeGreaterThanOrEqual(position);
          expect(to).toBeGreaterThan(from);
          position = to;
        }
        expect(position).toBeLessThanOrEqual(value.length);
        for (const { from, to, problem } of problems) {
          expect(0 <= from && from <= to && to <= value.length).toBe(true);
          expect(problem).toMatch(/\.$/);
        }
      }),
      { numRuns: 5000 },
    );
  });

  // A pattern that goes through a text in many ways would not be done within the time of a test.
  test("a long one is read without delay", () => {
    for (const { section, key } of keysWithGrammar)
      for (const piece of [",", ":", "=", "[", "1", "1 ", "1s", "a/", '"', "\\", "::", "-", "@", " "])
        expect(readValue(section, key, `${piece.repeat(2000)}x`)).toHaveProperty("parts");
  });
});
