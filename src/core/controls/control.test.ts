import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitValue } from "../unit-file/value.ts";
import { commonSections, keyNames, offeredSetting } from "../podman/keys/offered.ts";
import { controlOf } from "./control.ts";
import type { FieldsControl, Parts } from "./fields.ts";
import { readLine, writeLine } from "./line-fields.ts";
import { spelledText } from "./spelling.ts";
import { oppositeOf } from "./switch-words.ts";

const sections = [
  "Container",
  "Pod",
  "Network",
  "Volume",
  "Kube",
  "Image",
  "Build",
  "Artifact",
  ...commonSections,
];

const everyKey = sections.flatMap((section) => keyNames(section).map((key) => ({ section, key })));

const inFields = everyKey.flatMap(({ section, key }) => {
  const control = controlOf(section, key);
  return control.kind === "fields" ? [{ section, key, control }] : [];
});

function fieldsOf(section: string, key: string): FieldsControl {
  const control = controlOf(section, key);
  if (control.kind !== "fields") throw new Error(`[${section}] ${key} has no fields`);
  return control;
}

function partsOf(section: string, key: string, control: FieldsControl, value: string): Parts | undefined {
  return readLine(section, key, control, value)?.parts;
}

function exampleOf(section: string, key: string): string {
  return offeredSetting(section, key)?.example.slice(key.length + 1) ?? "";
}

describe("the control of a value", () => {
  test.each([
    ["Container", "ReadOnly", "switch"],
    ["Container", "Pull", "choice"],
    ["Container", "PidsLimit", "number"],
    ["Container", "Memory", "fields"],
    ["Container", "HealthInterval", "fields"],
    ["Service", "MemoryMax", "fields"],
    ["Pod", "PublishPort", "fields"],
    ["Container", "Mount", "fields"],
    ["Container", "AddDevice", "fields"],
    ["Container", "UIDMap", "fields"],
    ["Container", "Label", "fields"],
    ["Unit", "After", "suggestions"],
    ["Container", "Exec", "text"],
    ["Container", "Nonsense", "text"],
    ["constructor", "constructor", "text"],
  ])("of [%s] %s= is a %s", (section, key, kind) => {
    expect(controlOf(section, key).kind).toBe(kind);
  });

  test.each(inFields)("of [$section] $key shows its example", ({ section, key, control }) => {
    const value = exampleOf(section, key);
    // Two show several names on a line.
    const isSeveral = value.includes(" ");
    expect(partsOf(section, key, control, value) === undefined).toBe(isSeveral);
  });

  test("of each choice has the word of its example", () => {
    const missing = everyKey.filter(({ section, key }) => {
      const control = controlOf(section, key);
      return control.kind === "choice" && !control.words.includes(exampleOf(section, key));
    });
    expect(missing).toEqual([]);
  });
});

describe("a value in fields", () => {
  test.each<[string, string, string, Parts]>([
    ["Pod", "PublishPort", "8080:80", { address: "", host: "8080", container: "80", protocol: "" }],
    ["Pod", "PublishPort", "[::1]::53/udp", { address: "::1", host: "", container: "53", protocol: "udp" }],
    [
      "Pod",
      "Volume",
      "data.volume:/data:ro,Z",
      { source: "data.volume", destination: "/data", options: "ro,Z" },
    ],
    ["Pod", "Volume", "/data", { source: "", destination: "/data", options: "" }],
    ["Container", "AddDevice", "-/dev/dri:rw", { host: "-/dev/dri", container: "", permissions: "rw" }],
    ["Container", "UIDMap", "0:100000:1000", { container: "0", host: "100000", count: "1000" }],
    ["Container", "Ulimit", "nofile=1024:2048", { name: "nofile", soft: "1024", hard: "2048" }],
    ["Container", "Ulimit", "host", { name: "host", soft: "", hard: "" }],
    ["Container", "Label", '"a=b c"', { name: "a", value: "b c" }],
    ["Container", "Sysctl", "net.core.somaxconn=1024", { name: "net.core.somaxconn", value: "1024" }],
    ["Container", "AddHost", "db:2001:db8::1", { names: "db", address: "2001:db8::1" }],
    ["Container", "Secret", "db,type=env", { secret: "db", options: "type=env" }],
    ["Container", "Tmpfs", "/tmp:size=64m", { destination: "/tmp", options: "size=64m" }],
    ["Container", "UserNS", "keep-id:uid=1", { mode: "keep-id", options: "uid=1" }],
    ["Container", "Memory", "512m", { number: "512", unit: "m" }],
    ["Service", "TimeoutStartSec", "900", { number: "900", unit: "" }],
    ["Service", "MemoryMax", "50%", { number: "50", unit: "%" }],
    [
      "Container",
      "Mount",
      "type=bind,src=/a,dst=/b,ro",
      {
        type: "bind",
        source: "/a",
        destination: "/b",
        options: "ro",
        sourceName: "src",
        destinationName: "dst",
      },
    ],
  ])("[%s] %s=%s", (section, key, value, parts) => {
    const control = fieldsOf(section, key);
    expect(partsOf(section, key, control, value)).toEqual(parts);
  });

  test.each([
    ["Pod", "PublishPort", "80,81"],
    ["Pod", "PublishPort", ":80"],
    ["Container", "Label", "a=b c=d"],
    ["Container", "Label", "a"],
    ["Container", "Label", String.raw`a=\x41`],
    ["Container", "Mount", "src=/a,type=bind,dst=/b"],
    ["Container", "Memory", "1 g"],
    ["Service", "TimeoutStartSec", "1min 30s"],
    ["Container", "Memory", '"1g"'],
    ["Container", "UIDMap", "0:1:2:3"],
    ["Container", "UIDMap", "0:1:1 1:2:1"],
  ])("stays a line of text where they can’t show it: [%s] %s=%s", (section, key, value) => {
    const control = fieldsOf(section, key);
    expect(partsOf(section, key, control, value)).toBeUndefined();
  });

  test.each<[string, string, Parts, string]>([
    ["Container", "Memory", { number: "infinity", unit: "m" }, "infinity"],
    ["Service", "TimeoutStartSec", { number: "1min 30s", unit: "s" }, "1min 30s"],
    ["Container", "Label", { name: "a", value: 'say "x"' }, String.raw`"a=say \"x\""`],
    ["Container", "Sysctl", { name: "a", value: "1 2" }, '"a=1 2"'],
    [
      "Container",
      "Mount",
      { type: "bind", source: "/a", destination: "/b", options: "" },
      "type=bind,source=/a,destination=/b",
    ],
  ])("[%s] %s: %j is written %s", (section, key, parts, value) => {
    const control = fieldsOf(section, key);
    expect(writeLine(section, key, control, { parts, style: "plain" })).toEqual({ kind: "value", value });
  });

  test.each<[string, string, Parts, RegExp]>([
    ["Pod", "PublishPort", { address: "", host: "80", container: "", protocol: "" }, /“In the container”/],
    ["Container", "UIDMap", { container: "0:1", host: "5", count: "" }, /would be other fields/],
    ["Container", "Label", { name: "a=b", value: "c" }, /would be other fields/],
    ["Container", "Sysctl", { name: "a", value: `"'` }, /quotes can’t be written/],
  ])("[%s] %s: %j is not written: %s", (section, key, parts, sentence) => {
    const control = fieldsOf(section, key);
    expect(writeLine(section, key, control, { parts, style: "plain" })).toEqual({
      kind: "problem",
      sentence: expect.stringMatching(sentence),
    });
  });
});

const oddText = fc.string({
  unit: fc.constantFrom(
    "a",
    "1",
    "80",
    "=",
    ":",
    ",",
    "/",
    " ",
    '"',
    "'",
    "\\",
    "-",
    ".",
    "[",
    "]",
    "type=",
    "src=",
    "%",
    "m",
  ),
  maxLength: 12,
});

describe.each(inFields)("[$section] $key", ({ section, key, control }) => {
  const parts = fc.record(Object.fromEntries(control.fields.map((field) => [field.part, textFor(field)])));
  const written = parts
    .map((typed) =>
      writeLine(section, key, control, { parts: { ...control.begin, ...typed }, style: "plain" }),
    )
    .map((line) => (line.kind === "value" ? line.value : ""));

  test("a line that is shown in fields is written from them as it was", () => {
    fc.assert(
      // Odd text alone is seldom shown in the fields of a key with narrow values.
      fc.property(fc.oneof(oddText, written), (value) => {
        const shown = readLine(section, key, control, value);
        fc.pre(shown !== undefined && unitValue(value) !== undefined);
        const line = writeLine(section, key, control, shown);
        // What lacks a part is shown, and not written by itself.
        expect(line.kind === "value" ? line.value : value).toBe(value);
      }),
    );
  });

  test("what is written from fields is shown in the same ones", () => {
    fc.assert(
      fc.property(parts, (typed) => {
        const line = writeLine(section, key, control, {
          parts: { ...control.begin, ...typed },
          style: "plain",
        });
        fc.pre(line.kind === "value");
        const back = partsOf(section, key, control, line.value);
        // What no fields show is taken as it was typed into the first.
        const told = spelledText(section, key, line.value)?.text;
        expect(back ?? { ...typed, [control.fields[0]?.part ?? ""]: told }).toMatchObject(typed);
      }),
    );
  });
});

function textFor({ choices }: FieldsControl["fields"][number]): fc.Arbitrary<string> {
  return choices === undefined
    ? oddText.map((each) => each.trim())
    : fc.constantFrom(...choices.map(({ value }) => value));
}

describe("a switch", () => {
  test.each([
    ["true", "false"],
    ["yes", "no"],
    ["OFF", "ON"],
    ["1", "0"],
    ["True", undefined],
    ["maybe", undefined],
    ["", undefined],
  ])("%j ⇄ %j", (value, opposite) => {
    expect(oppositeOf(value)).toBe(opposite);
    expect(opposite === undefined ? value : oppositeOf(opposite)).toBe(value);
  });
});
