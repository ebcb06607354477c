import { expect, test } from "vitest";
import { findBy } from "../checks/findings.ts";
import { generatorRules } from "../checks/rules/generator/generator-rules.ts";
import { podmanRun } from "../convert/podman-run.ts";
import { generatePreview } from "../quadlet/generate-preview.ts";
import { generate } from "../quadlet/generate.ts";
import { refusalOf } from "../quadlet/outcome/refusal-of.ts";
import { unitDirectories } from "../quadlet/source/source-tree.ts";
import type { Target } from "../podman/target.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { lookAround } from "./look-around.ts";

const target: Target = { podman: "5.4", scope: "system" };

function unitOf(text: string, others: Readonly<Record<string, string>> = {}) {
  const unit = generatePreview({ ...others, "web.container": text }, target).units.find(
    ({ fileName }) => fileName === "web.container",
  );
  if (unit === undefined) throw new Error("There is no web.container");
  return unit;
}

const whole = "[Container]\nImage=a.io/b\n";

test("what Podman accepts has none", () => {
  expect(refusalOf(unitOf(whole))).toBeUndefined();
});

test.each([
  [`${whole}Group=staff\n`, /^Group= needs User= beside it\.$/, "Group"],
  [
    `${whole}RemapUsers=manual\nRemapUid=1\nUserNS=host\n`,
    /^Podman does not take Remap\w+=: “.+”\.$/,
    "RemapUsers",
  ],
  ["[Container]\n", /^It names no image: Image= is missing\.$/, undefined],
  [`${whole}nonsense\n`, /^Podman says: “file contains line 3: .*”\.$/, undefined],
])("%j: %s", (text, sentence, key) => {
  const refusal = refusalOf(unitOf(text));
  expect(refusal?.sentence).toMatch(sentence);
  expect(refusal?.entry?.key).toBe(key);
});

test("a file that is named and not there is told by its name", () => {
  const directories = unitDirectories("/etc/containers/systemd", {
    "web.container": `${whole}Pod=all.pod\n`,
  });
  const [unit] = generate({ directories, podman: target.podman, isUser: false }).units;
  expect(unit && refusalOf(unit)?.missing).toBe("all.pod");
});

test("what comes after it is not said twice", () => {
  const refusal = refusalOf(unitOf("[Container]\nGroup=staff\n"));
  expect(refusal?.sentence).toBe("It names no image: Image= is missing.");
  expect(refusal?.further.map(({ text }) => text)).toEqual(["invalid Group set without User"]);
});

test("podman run says the same sentence", () => {
  for (const text of [`${whole}Group=staff\n`, `${whole}nonsense\n`, "[Container]\nColour=blue\n"]) {
    const unit = unitOf(text);
    const [note] = podmanRun(unit, target).notes;
    expect(note?.sentence).toBe(`Podman 5.4 refuses the file. ${refusalOf(unit)?.sentence}`);
  }
});

test("keys that came later are named with the release, and the file is refused once", () => {
  const { notes } = podmanRun(unitOf(`${whole}Memory=1g\n`), target);
  expect(
    notes.filter(({ sentence }) => sentence.includes("refuses")).map(({ sentence }) => sentence),
  ).toEqual(["Memory= came with Podman 5.5: Podman 5.4 refuses the file."]);
});

test("a file that is named and not there is a mistake only where all files are known", () => {
  const workspace = {
    files: { "web.container": `${whole}Pod=all.pod\nNetwork=./all.network\n` },
    active: "web.container",
    target,
  };
  const findings = (isComplete: boolean) =>
    analyze(workspace, {
      findAll: findBy(generatorRules),
      lookAround: (all, document) => lookAround(all, document, isComplete),
    }).findings.map(({ severity, title }) => `${severity}: ${title}`);
  const path = "error: ./all.network is looked up by its name: a path is never found";
  expect(findings(true)).toEqual(["error: There is no all.pod", path]);
  expect(findings(false)).toEqual([path, "note: This needs all.pod beside it"]);
});

test("before the other files are looked at, nothing is said of them", () => {
  const workspace = { files: { "web.container": `${whole}Pod=all.pod\n` }, active: "web.container", target };
  expect(analyze(workspace, { findAll: findBy(generatorRules) }).findings).toEqual([]);
});
