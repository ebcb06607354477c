import { expect, test } from "vitest";
import { findKey, keysOf } from "../../podman/keys/keys.ts";
import { isSince, releases } from "../../podman/release.ts";
import type { Release } from "../../podman/release.ts";
import { systemdKeys } from "../../podman/keys/systemd-keys.ts";
import type { SettingName } from "../../unit-file/document.ts";
import { generate } from "../generate.ts";
import { serviceNameOf } from "../names/service-name.ts";
import { unitKinds } from "../names/unit-kind.ts";
import type { UnitSectionName } from "../names/unit-kind.ts";
import { unitDirectories } from "../source/source-tree.ts";
import { hasName } from "./name-changes.ts";
import { filesTaken, referringKey, relationTo, takesFile } from "./referring-keys.ts";

/** What each kind of unit needs to be one. */
const needed: Readonly<Record<UnitSectionName, readonly string[]>> = {
  Container: ["Image=quay.io/example/app:1"],
  Network: [],
  Volume: [],
  Pod: [],
  Kube: ["Yaml=/srv/app.yaml"],
  Image: ["Image=quay.io/example/app:1"],
  Build: ["ImageTag=localhost/app:1", "SetWorkingDirectory=unit"],
  Artifact: ["Artifact=quay.io/example/model:1"],
};

function textOf(section: UnitSectionName, lines: readonly string[] = []): string {
  const own = needed[section].filter((line) => !lines.some((other) => keyOf(other) === keyOf(line)));
  return `[${section}]\n${[...own, ...lines].join("\n")}\n`;
}

const keyOf = (line: string) => line.slice(0, line.indexOf("="));

const named = Object.fromEntries(
  unitKinds.map(({ section, extension }) => [`named${extension}`, textOf(section)]),
);

interface Asked extends SettingName {
  readonly fileName: string;
  readonly extension: string;
  readonly text: string;
}

/** Each key that Quadlet reads with each kind of file, in each form in which some key names one. */
const ownKeys = unitKinds.flatMap(({ section, extension }) =>
  keysOf(section).flatMap(({ key }) =>
    Object.keys(named).flatMap((fileName) =>
      [fileName, `${fileName}:/srv`, `type=bind,source=${fileName},destination=/srv`].map((value): Asked => {
        const beside = section === "Volume" && key === "Image" ? ["Driver=image"] : [];
        const text = textOf(section, [...beside, `${key}=${value}`]);
        return { section, key, fileName, extension, text };
      }),
    ),
  ),
);

/** The keys of systemd beside which Quadlet looks. */
const unitKeys = [...(systemdKeys("Unit") ?? [])].flatMap((key) =>
  Object.keys(named).map((fileName): Asked => {
    const text = `[Unit]\n${key}=${fileName}\n${textOf("Container")}`;
    return { section: "Unit", key, fileName, extension: ".container", text };
  }),
);

const asked = [...ownKeys, ...unitKeys];

const wordsOf = ({ section, key, fileName }: Asked) => `[${section}] ${key}=${fileName}`;

/** Those for which the generator of this release makes the unit depend on the file that it names. */
function dependingOnes(questions: readonly Asked[], podman: Release): readonly Asked[] {
  const files = Object.fromEntries(
    questions.map(({ text, extension }, index) => [`u${index}${extension}`, text]),
  );
  const { units } = generate({
    directories: unitDirectories("/units", { ...named, ...files }),
    podman,
    isUser: false,
  });
  return units.flatMap(({ isRefused, sections, unit }) => {
    const question = questions[Number(/^u(\d+)\./.exec(unit.fileName)?.[1] ?? Number.NaN)];
    if (question === undefined || isRefused) return [];
    const service = `${serviceNameOf(question.fileName, undefined, { podman })}.service`;
    const lines = sections.find(({ name }) => name === "Unit")?.lines ?? [];
    const depends = lines.some((line) => "value" in line && line.value.split(" ").includes(service));
    return depends ? [question] : [];
  });
}

function takenByGenerator(questions: readonly Asked[], podman: Release): readonly string[] {
  return [...new Set(dependingOnes(questions, podman).map(wordsOf))].toSorted();
}

function takenByTable(questions: readonly Asked[], podman: Release): readonly string[] {
  const words = questions
    .filter(({ section, key }) => isSince(podman, findKey(section, key)?.since ?? "4.4"))
    .filter((question) =>
      referringKey(question)?.takes.some(
        (taken) => filesTaken(taken, [question.fileName], podman).length > 0,
      ),
    )
    .map(wordsOf);
  return [...new Set(words)].toSorted();
}

test.each([...unitKinds.map(({ section }) => section), "Unit"])(
  "no other key of [%s] makes a unit depend on a file that it names",
  (section) => {
    const some = asked.filter((question) => question.section === section);
    expect(takenByGenerator(some, "6.1")).toEqual(takenByTable(some, "6.1"));
  },
);

const taken = asked.filter((question) => takesFile(question, question.fileName));

test.each(releases)("Podman %s takes the files that the table says", (podman) => {
  // Builds came before containers whose name they need (runs of 5.3: generator-spec.md 9).
  const isNamed = (words: string) => podman !== "5.3" || words !== "[Build] Network=named.container";
  expect(takenByGenerator(taken, podman)).toEqual(takenByTable(taken, podman).filter(isNamed));
});

test("a file that a key of its kind names needs no release to be one of its names", () => {
  expect(takesFile({ section: "Container", key: "Network" }, "db.container")).toBe(true);
  expect(takesFile({ section: "Container", key: "Network" }, "data.volume")).toBe(false);
  expect(takesFile({ section: "Service", key: "Network" }, "db.network")).toBe(false);
  expect(takesFile({ section: "constructor", key: "Network" }, "db.network")).toBe(false);
});

test("in each form in which the generator takes a name, it is found in the text", () => {
  const depending = dependingOnes(taken, "6.1");
  expect(depending.length).toBeGreaterThan(100);
  const unseen = depending.filter(({ text, fileName }) => !hasName(text, { thing: "file", from: fileName }));
  expect(unseen).toEqual([]);
});

test("each key of Quadlet that names a file has words for it", () => {
  const wordless = asked
    .filter(({ section }) => section !== "Unit")
    .filter((question) => takesFile(question, question.fileName))
    .filter(({ key, fileName }) => relationTo(key, fileName) === undefined);
  expect(wordless).toEqual([]);
});
