import { describe, expect, test } from "vitest";
import { allFindings } from "../checks/all-findings.ts";
import { lookAround } from "../surroundings/look-around.ts";
import { furtherQuestionIds } from "../network/measurement/question-ids.ts";
import { choiceOf } from "../podman/network-modes/mode-choice.ts";
import { furtherAnswer } from "../network/reach/further-questions.ts";
import { isSince } from "../podman/release.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { lastValue } from "../unit-file/read.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { startWorkspace } from "../workspace/start-workspace.ts";
import { allExamples } from "./all-examples.ts";
import type { Example } from "./model/example.ts";
import { fullEngine } from "../surroundings/full-engine.ts";

const releases = ["5.4", "5.8", "6.1"] as const;

/** What is found in a file of an example, with all its files beside it. Points about the network are no findings. */
function findingsIn({ files, target }: Example, active: string, podman = target.podman) {
  const workspace = { files, active, target: { ...target, podman } };
  const { findings } = analyze(workspace, {
    findAll: allFindings,
    lookAround: (all, document) => lookAround(all, document, true),
  });
  return findings.filter(({ isRule }) => isRule);
}

function lookAt({ files, target }: Example) {
  const [active = ""] = Object.keys(files);
  return analyze({ files, active, target }, fullEngine);
}

/** The network that the first file asks for. Without a line a .kube file gets what a container gets. */
function networkOf(example: Example) {
  const { kind, mode, document } = lookAt(example);
  if (kind === "Container") return choiceOf(mode, example.target.scope, example.files);
  return lastValue(document, { section: "Kube", key: "Network" }) ?? "private";
}

const isUnit = (image: string) => /\.(?:build|image)$/.test(image);

/** The one finding that weighs more than a note: the file of the main job shows what host networking is. */
const shown = { "network-test-host": "host-network" };

test("there are enough to find one’s own among them, and each has an address of its own", () => {
  const ids = allExamples.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(20);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});

test("the first two are the files of the main job, byte for byte", () => {
  const text = startWorkspace.files["network-test.container"];
  const [first, second] = allExamples;
  expect(first?.files).toEqual({ "network-test.container": text });
  expect(second?.files).toEqual({ "network-test.container": text?.replace("private", "host") });
});

describe.each(allExamples)("$id", (example) => {
  const { files, network, target, remains } = example;
  const names = Object.keys(files);

  test.each(releases)("nothing is wrong with it on Podman %s", (podman) => {
    if (!isSince(podman, target.podman)) return;
    const found = names.flatMap((name) => findingsIn(example, name, podman));
    const grave = found.filter(({ severity }) => severity !== "note").map(({ rule }) => rule);
    expect(grave).toEqual(Object.entries(shown).flatMap(([id, rule]) => (id === example.id ? [rule] : [])));
    expect(found.map(({ rule }) => rule).filter((rule) => !Object.hasOwn(remains, rule))).toEqual([]);
  });

  test("what it says will remain is found", () => {
    const found = new Set(names.flatMap((name) => findingsIn(example, name)).map(({ rule }) => rule));
    expect(Object.keys(remains).filter((rule) => !found.has(rule))).toEqual([]);
  });

  test("its network is the one it says", () => {
    expect(networkOf(example)).toBe(network.mode);
  });

  test("what its sentence says about reach is what was measured", () => {
    const { answers, measured } = lookAt(example);
    const further = furtherQuestionIds.map(
      (id) => [id, furtherAnswer(id, measured.file, target.scope).verdict] as const,
    );
    const verdicts = new Map([
      ...Object.entries(answers.file).map(([id, { verdict }]) => [id, verdict] as const),
      ...further,
    ]);
    const said = Object.entries(network.rests);
    expect(said.map(([question]) => [question, verdicts.get(question)])).toEqual(said);
  });

  test("it takes away what its programs can do without", () => {
    if (example.id.startsWith("network-test")) return;
    for (const name of names.filter((each) => each.endsWith(".container"))) {
      const document = parseUnitFile(files[name] ?? "");
      const value = (key: string) => lastValue(document, { section: "Container", key });
      expect([name, value("NoNewPrivileges"), value("DropCapability")]).toEqual([name, "true", "all"]);
      expect(Number(value("PidsLimit"))).toBeGreaterThan(0);
    }
  });

  test("its images say where they come from and which version", () => {
    const images = names.flatMap((name) =>
      ["Container", "Image"].flatMap(
        (section) => lastValue(parseUnitFile(files[name] ?? ""), { section, key: "Image" }) ?? [],
      ),
    );
    if (example.id.startsWith("network-test")) return;
    expect(
      images.filter((image) => !isUnit(image) && !/^[a-z.]+\/[a-z0-9./-]+:[\w.-]+$/.test(image)),
    ).toEqual([]);
    expect(images.filter((image) => image.endsWith(":latest"))).toEqual([]);
  });

  test("it says who it is for, why this network, and what comes first", () => {
    for (const sentence of [example.who, network.why, ...example.first.map(({ say }) => say)])
      expect(sentence).toMatch(/^[A-Z].*[.!?]$/s);
  });
});
