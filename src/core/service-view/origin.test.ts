import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCases } from "../../testing/read-cases.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { generate } from "../quadlet/generate.ts";
import { firstError } from "../quadlet/conversion/unit-message.ts";
import { readLast } from "../quadlet/reading/read-values.ts";
import { refusalOf } from "../quadlet/outcome/refusal-of.ts";
import { unitDirectories } from "../quadlet/source/source-tree.ts";
import { withoutEffect } from "../quadlet/outcome/without-effect.ts";
import { findKey } from "../podman/keys/keys.ts";
import { isSince, releases } from "../podman/release.ts";
import type { Release } from "../podman/release.ts";
import type { SettingName } from "../unit-file/document.ts";
import { reasonOf } from "./origin.ts";
import type { Origin } from "./origin.ts";
import { serviceRows } from "./service-rows.ts";
import type { OptionRow, ServiceRow } from "./service-rows.ts";

type Own = Extract<Origin, { readonly kind: "own" }>;

function unitsOf(files: Readonly<Record<string, string>>, podman: Release, below: readonly string[] = []) {
  const directories = unitDirectories("/etc/containers/systemd", files, below);
  return generate({ directories, podman, isUser: false }).units;
}

function piecesOf(row: ServiceRow): readonly OptionRow[] {
  switch (row.kind) {
    case "comment":
    case "section":
      return [];
    case "copied":
    case "written":
      return [{ text: `${row.key}=${row.value}`, origin: row.origin }];
    case "command":
      return row.options;
  }
}

/** What Quadlet writes by itself: the text and its origin. */
function ownOf(unit: ConvertedUnit): readonly { readonly text: string; readonly origin: Own }[] {
  return serviceRows(unit).flatMap((row) => {
    return piecesOf(row).flatMap(({ text, origin }) => (origin.kind === "own" ? [{ text, origin }] : []));
  });
}

function replaceable(fileName: string, text: string, podman: Release = "5.8"): readonly string[] {
  return unitsOf({ [fileName]: text }, podman)
    .flatMap(ownOf)
    .flatMap(({ text: written, origin: { unless } }) =>
      unless === undefined ? [] : [`${written} ${unless.section}.${unless.key}`],
    );
}

test("what of a container a key would replace", () => {
  expect(replaceable("web.container", "[Container]\nImage=localhost/a\n")).toEqual([
    "Wants=network-online.target Quadlet.DefaultDependencies",
    "After=network-online.target Quadlet.DefaultDependencies",
    "KillMode=mixed Service.KillMode",
    "Type=notify Service.Type",
    "NotifyAccess=all Service.Type",
    "SyslogIdentifier=%N Service.SyslogIdentifier",
    "--name systemd-%N Container.ContainerName",
    "--cgroups=split Container.CgroupsMode",
    "--sdnotify=conmon Container.Notify",
    "-d Service.Type",
  ]);
});

test.each([
  ["a line that asks for what is there anyway", "Notify=no\n[Quadlet]\nDefaultDependencies=true\n", 7],
  ["others", "ContainerName=web\nCgroupsMode=enabled\n[Service]\nKillMode=mixed\n", 7],
])("what the file says, nothing would replace: %s", (_, lines, count) => {
  expect(replaceable("web.container", `[Container]\nImage=localhost/a\n${lines}`)).toHaveLength(count);
});

test.each([
  ["all.pod", "[Pod]\n", "5.8", "Type=forking", false],
  ["all.pod", "[Pod]\n", "5.8", "Restart=on-failure", false],
  ["all.pod", "[Pod]\n", "6.0", "Restart=on-failure", true],
  ["all.pod", "[Pod]\n", "5.8", "--exit-policy stop", true],
  ["app.network", "[Network]\n", "5.2", "Type=oneshot", false],
  ["app.network", "[Network]\n", "5.3", "Type=oneshot", true],
  ["app.network", "[Network]\n", "4.6", "systemd-app", false],
  ["app.network", "[Network]\n", "4.7", "systemd-app", true],
  ["web.container", "[Container]\nImage=a.io/b\n", "5.2", "--cgroups=split", false],
  ["web.container", "[Container]\nImage=a.io/b\n", "5.2", "Wants=network-online.target", false],
] as const)("%s, %j, Podman %s: would a key replace %s? %s", (fileName, text, podman, words, does) => {
  expect(replaceable(fileName, text, podman).some((each) => each.startsWith(`${words} `))).toBe(does);
});

test("the key is named with its section, where that is not the unit’s own", () => {
  const [unit] = unitsOf({ "web.container": "[Container]\nImage=a.io/b\n" }, "5.8");
  const reasons = unit === undefined ? [] : ownOf(unit).map(({ origin }) => reasonOf(origin, unit.unit));
  expect(reasons).toContain("Type= in [Service] would replace it. The container tells systemd that it runs.");
  expect(reasons).toContain("Notify= would replace it. Podman tells systemd that the container runs.");
});

const minimal: Readonly<Record<string, string>> = {
  "web.container": "[Container]\nImage=a.io/b\n",
  "all.pod": "[Pod]\n",
  "app.network": "[Network]\n",
  "data.volume": "[Volume]\n",
  "app.kube": "[Kube]\nYaml=/a.yaml\n",
  "app.image": "[Image]\nImage=a.io/b\n",
  "app.build": "[Build]\nImageTag=localhost/a\nFile=/Containerfile\n",
  "app.artifact": "[Artifact]\nArtifact=a.io/b\n",
};

/** Another value than the one that Quadlet takes by itself, and one that Podman does not refuse. */
function otherValue({ key }: SettingName, fileName: string): string {
  if (key === "Type") return /\.(?:container|kube)$/.test(fileName) ? "oneshot" : "exec";
  const values = { KillMode: "control-group", DefaultDependencies: "false", Notify: "yes", StopTimeout: "5" };
  return Object.entries(values).find(([name]) => name === key)?.[1] ?? "other";
}

test.each(releases)("a key that would replace something does so: Podman %s", (podman) => {
  const wrong = Object.entries(minimal).flatMap(([fileName, text]) =>
    unitsOf({ [fileName]: text }, podman)
      .flatMap(ownOf)
      .filter(({ text: written, origin: { unless } }) => {
        if (unless === undefined) return false;
        const line = `[${unless.section}]\n${unless.key}=${otherValue(unless, fileName)}\n`;
        const [changed] = unitsOf({ [fileName]: text + line }, podman);
        return changed?.isRefused !== false || ownOf(changed).some((piece) => piece.text === written);
      })
      .map((piece) => `${fileName}: ${piece.text}`),
  );
  expect(wrong).toEqual([]);
});

const cases = new URL("../quadlet/cases/", import.meta.url);
const sets = readdirSync(cases)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readCases(readFileSync(new URL(name, cases), "utf8")));

/** What the Service tab says of a unit in words of the page. */
function sentencesOf(converted: ConvertedUnit): readonly string[] {
  const reasons = ownOf(converted).map(({ origin }) => reasonOf(origin, converted.unit));
  if (!converted.isRefused) return [...reasons, ...withoutEffect(converted).map(({ why }) => why)];
  // That it does not know a key is said by the name of the key.
  const isUnknown = firstError(converted.messages)?.refusal?.kind === "unsupported-key";
  return isUnknown ? reasons : [...reasons, refusalOf(converted)?.sentence ?? ""];
}

function isKnown(key: string, { unit, podman }: ConvertedUnit): boolean {
  const known = findKey(unit.kind.section, key) ?? findKey("Quadlet", key);
  return known === undefined || isSince(podman, known.since);
}

function stands({ section, key }: SettingName, { unit, podman }: ConvertedUnit): boolean {
  // An empty value counts as not set.
  return (readLast(unit.entries(section, key), podman)?.text ?? "") !== "";
}

test.each(releases)("no sentence names a key that Podman %s does not know", (podman) => {
  const units = sets.flatMap(({ files, directories }) => unitsOf(files, podman, directories));
  const unknown = units.flatMap((unit) =>
    sentencesOf(unit).filter((sentence) =>
      [...sentence.matchAll(/\b([A-Z]\w+)=/g)].some(({ 1: key = "" }) => !isKnown(key, unit)),
    ),
  );
  expect(units.length).toBeGreaterThan(500);
  expect([...new Set(unknown)]).toEqual([]);
});

test.each(releases)("what would replace something does not stand in the file: Podman %s", (podman) => {
  const units = sets.flatMap(({ files, directories }) => unitsOf(files, podman, directories));
  const present = units.flatMap((unit) =>
    ownOf(unit).flatMap(({ text, origin: { unless } }) =>
      unless !== undefined && stands(unless, unit) ? [`${unit.unit.path}: ${text}, ${unless.key}`] : [],
    ),
  );
  expect(present).toEqual([]);
});
