import * as fc from "fast-check";
import { unitFileText } from "../../src/testing/arbitrary-text.ts";
import type { Mistake } from "./mistakes.ts";
import { mistakesIn } from "./mistakes.ts";
import { installLines, ownLines, quadletLines, serviceLines, unitLines } from "./section-lines.ts";
import type { UnitExtension } from "./unit-extensions.ts";
import { unitSections } from "./unit-extensions.ts";

/** What a unit needs at least, in a few forms. */
const needs: Readonly<Record<UnitExtension, readonly (readonly string[])[]>> = {
  container: [
    ["Image=quay.io/a/b:1"],
    ["Image=<image>"],
    ["Image=localhost/x"],
    ["Image=<build>"],
    ["Rootfs=/r"],
  ],
  pod: [[]],
  network: [[]],
  volume: [[]],
  kube: [["Yaml=./x.yaml"], ["Yaml=/a/x.yaml y.yml"], ["Yaml=%h/x.yaml"]],
  image: [["Image=quay.io/a/i:1"], ["Image=short"], ["Image=q.io/i", "ImageTag=localhost/z:1"]],
  build: [
    ["ImageTag=localhost/b:1", "SetWorkingDirectory=unit"],
    ["ImageTag=q.io/b", "ImageTag=c", "File=./Containerfile", "SetWorkingDirectory=file"],
    ["ImageTag=localhost/b", "File=/abs/Containerfile"],
    ["ImageTag=localhost/b", "SetWorkingDirectory=https://x.y/z"],
  ],
  artifact: [["Artifact=quay.io/a/art:1"]],
};

interface Section {
  readonly name: string;
  readonly lines: readonly string[];
}

function shuffled(sections: readonly Section[], order: number): readonly Section[] {
  if (order % 3 === 0) return sections;
  const turned = order % 3 === 1 ? sections.toReversed() : sections;
  const at = order % (turned.length || 1);
  return [...turned.slice(at), ...turned.slice(0, at)];
}

/** A section twice: the generator merges the second into the first. */
function halved({ name, lines }: Section, at: number): readonly Section[] {
  if (at % 6 !== 0 || lines.length < 2) return [{ name, lines }];
  const half = Math.ceil(lines.length / 2);
  return [
    { name, lines: lines.slice(0, half) },
    { name, lines: lines.slice(half) },
  ];
}

const heads = [
  "",
  "",
  "",
  "",
  "",
  "# top\n",
  "\n",
  "\n# c\n\n",
  "; top\n# two\n",
  "\ufeff",
  "A=1\n",
] as const;
const gaps = ["\n", "\n", "", "\n# c\n", "# c\n\n", "\n\n"] as const;

/** The text of the sections, with the manner of the file: line ends, what stands at its beginning and its end. */
function textOf(sections: readonly Section[], manner: number): string {
  const gap = gaps[manner % gaps.length] ?? "\n";
  const head = manner % 16 < 10 ? heads[manner % 9] : (heads[manner % 400] ?? "");
  const text =
    head +
    sections.map(({ name, lines }) => [`[${name}]`, ...lines].map((line) => `${line}\n`).join("")).join(gap);
  if (manner % 31 === 0) return text.replaceAll(/\r?\n/g, "\r\n");
  if (manner % 11 === 0) return text.slice(0, -1);
  if (manner % 97 === 0) return `${text.slice(0, -1)}\\`;
  return manner % 89 === 0 ? `${text}\n\n` : text;
}

const odd = [
  "X-Foo",
  "X-<own>",
  "Other",
  "Service ",
  "unit",
  "Container",
  "Pod",
  "X-Quadlet",
  "a b",
] as const;
const oddSection = fc.record({
  name: fc.constantFrom(...odd),
  lines: fc.constantFrom<string[]>(["A=1"], ["Image=x", "# c"], [], ["Network=<network>"]),
});

interface Parts {
  readonly needs: readonly string[];
  readonly own: readonly string[];
  readonly Unit: readonly string[] | undefined;
  readonly Service: readonly string[] | undefined;
  readonly Install: readonly string[] | undefined;
  readonly Quadlet: readonly string[] | undefined;
  readonly other: Section | undefined;
  readonly mistake: Mistake | undefined;
  readonly order: number;
  readonly manner: number;
}

function assembled(ownSection: string, parts: Parts): string {
  const { mistake, order } = parts;
  const own = [...(mistake?.isBare === true ? [] : parts.needs), ...parts.own, ...(mistake?.own ?? [])];
  const sections = [
    section("Unit", parts.Unit, mistake?.Unit),
    { name: ownSection, lines: order % 2 === 0 ? own : own.toReversed() },
    section("Quadlet", parts.Quadlet, mistake?.Quadlet),
    section("Service", parts.Service, mistake?.Service),
    section("Install", parts.Install, undefined),
    parts.other && { ...parts.other, name: parts.other.name.replace("<own>", ownSection) },
  ].filter((found) => found !== undefined);
  return textOf(
    shuffled(
      sections.flatMap((found) => halved(found, order)),
      order,
    ),
    parts.manner,
  );
}

function section(
  name: string,
  lines: readonly string[] | undefined,
  more: readonly string[] | undefined,
): Section | undefined {
  return lines === undefined && more === undefined
    ? undefined
    : { name, lines: [...(lines ?? []), ...(more ?? [])] };
}

/** Now and then, `weight` times in ten. */
function sometimes<T>(arbitrary: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight, arbitrary }, { weight: 10 - weight, arbitrary: fc.constant(undefined) });
}

function textFor(extension: UnitExtension, what: "unit" | "drop-in"): fc.Arbitrary<string> {
  const usual = fc
    .record<Parts>({
      needs: what === "drop-in" ? fc.constant([]) : fc.constantFrom(...needs[extension]),
      own: ownLines[extension],
      Unit: sometimes(unitLines, 4),
      Service: sometimes(serviceLines, 4),
      Install: sometimes(installLines, 2),
      Quadlet: sometimes(quadletLines, 2),
      other: sometimes(oddSection, 1),
      mistake: sometimes(fc.constantFrom(...mistakesIn(extension)), what === "unit" ? 3 : 1),
      order: fc.nat(1000),
      manner: fc.nat(100_000),
    })
    .map((parts) => assembled(unitSections[extension], parts));
  return fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: unitFileText });
}

function textsFor(what: "unit" | "drop-in"): Readonly<Record<UnitExtension, fc.Arbitrary<string>>> {
  return {
    container: textFor("container", what),
    pod: textFor("pod", what),
    network: textFor("network", what),
    volume: textFor("volume", what),
    kube: textFor("kube", what),
    image: textFor("image", what),
    build: textFor("build", what),
    artifact: textFor("artifact", what),
  };
}

/** Texts of unit files by type. Names of other units are still missing in them: see references.ts. */
export const unitTexts = textsFor("unit");
export const dropInTexts = textsFor("drop-in");

/** The shortest text that the generator takes. */
export function shortestText(extension: UnitExtension): string {
  return [`[${unitSections[extension]}]`, ...(needs[extension][0] ?? [])]
    .map(
      (line) => `${line}
`,
    )
    .join("");
}
