import { describe, expect, test } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";
import { findOracle } from "../../../tools/fuzz/oracle.ts";
import type { Printed } from "../../../tools/fuzz/generator.ts";
import { realGenerator } from "../../../tools/fuzz/real-generator.ts";
import { withFiles } from "../../../tools/fuzz/write-set.ts";
import { findKey } from "../podman/keys/keys.ts";
import { isSince, readRelease } from "../podman/release.ts";
import type { Release } from "../podman/release.ts";
import { readPodmanVersion } from "../podman/target.ts";
import type { Scope } from "../podman/target.ts";
import { notifyChoices, onFailureChoices } from "../podman/values/health/health-in-words.ts";
import { pullChoices, updateChoices } from "../podman/values/image/image-updates.ts";
import { withLabel, withOwner, withReadOnly } from "../podman/values/mount/volume-options.ts";
import { writeSecret } from "../podman/values/secret/secret.ts";
import { relationWords, setStartsWith } from "../podman/values/start/starts-with.ts";
import { writeUserNamespace } from "../podman/values/user-namespace/user-namespace.ts";
import { writeVolume } from "../podman/values/mount/volume.ts";
import type { Written } from "../podman/words/written.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { unitValue } from "../unit-file/value.ts";
import { unitsToPick } from "./start/units-to-pick.ts";

const oracle = await findOracle(undefined, (address) => import(/* @vite-ignore */ address));

interface Case {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  /** Lines without which the value means nothing, or is advised against. */
  readonly beside?: string;
  readonly scopes?: readonly Scope[];
  readonly since?: Release;
}

const everywhere: readonly Scope[] = ["system", "user"];

const valueOf = (written: Written) => (written.kind === "value" ? written.value : "");

const inContainer = (key: string, values: readonly string[], more: Partial<Case> = {}): readonly Case[] =>
  values
    .filter((value) => value !== "")
    .map((value) => Object.assign({ section: "Container", key, value }, more));

const optionsOfVolumes = [false, true].flatMap((on) =>
  (["none", "shared", "private"] as const).map((label) =>
    withOwner(withLabel(withReadOnly("", on), label), on),
  ),
);

const volumeValues = ["%h/site", "data", "data.volume"].flatMap((source) =>
  optionsOfVolumes.map((options) => valueOf(writeVolume({ source, target: "/srv", options }))),
);

const secretValues = (["file", "variable"] as const).flatMap((as) =>
  ["", "DB_PASSWORD"].map((target) => valueOf(writeSecret({ name: "db-password", as, target, options: "" }))),
);

const times = ["10s", "1m30s", "0"];

const cases: readonly Case[] = [
  ...inContainer("Volume", volumeValues),
  ...inContainer("Secret", [
    ...secretValues,
    valueOf(writeSecret({ name: "tls", as: "file", target: "/etc/key.pem", options: "uid=1,mode=0400" })),
  ]),
  ...inContainer("UserNS", [
    valueOf(writeUserNamespace({ kind: "auto" })),
    valueOf(writeUserNamespace({ kind: "host" })),
  ]),
  ...inContainer(
    "UserNS",
    [
      valueOf(writeUserNamespace({ kind: "nomap" })),
      valueOf(writeUserNamespace({ kind: "keep-id", uid: "", gid: "" })),
      valueOf(writeUserNamespace({ kind: "keep-id", uid: "1000", gid: "%G" })),
    ],
    { scopes: ["user"] },
  ),
  ...inContainer("HealthCmd", ["curl --fail http://localhost/", "none", '["true"]']),
  ...["HealthInterval", "HealthTimeout", "HealthStartPeriod"].flatMap((key) =>
    inContainer(key, key === "HealthStartPeriod" ? times : times.slice(0, 2), { beside: "HealthCmd=true" }),
  ),
  ...inContainer("HealthRetries", ["1", "5"], { beside: "HealthCmd=true" }),
  ...inContainer(
    "HealthOnFailure",
    onFailureChoices.map(({ value }) => value),
    { beside: "HealthCmd=true" },
  ),
  ...inContainer(
    "Notify",
    notifyChoices.map(({ value }) => value),
    { beside: "HealthCmd=true" },
  ),
  ...inContainer(
    "Pull",
    pullChoices.map(({ value }) => value),
  ),
  ...inContainer(
    "AutoUpdate",
    updateChoices.map(({ value }) => value),
  ),
  ...["RestartSec", "TimeoutStartSec"].flatMap((key) =>
    ["10", "5min", "infinity"].map((value) => ({ section: "Service", key, value })),
  ),
  { section: "Unit", key: "StartLimitIntervalSec", value: "1h" },
  { section: "Unit", key: "StartLimitBurst", value: "3" },
  { section: "Quadlet", key: "DefaultDependencies", value: "false", since: "5.3" },
];

const base = "[Container]\nImage=quay.io/example/app:1\n";

/** The files of a case: the container with its line, and a volume that it may name. */
function filesOf({ section, key, value, beside }: Case): Readonly<Record<string, string>> {
  const own = `${base}${beside === undefined ? "" : `${beside}\n`}`;
  const text = section === "Container" ? `${own}${key}=${value}\n` : `${own}[${section}]\n${key}=${value}\n`;
  return { "web.container": text, "data.volume": "[Volume]\n" };
}

const isKnown = ({ section, key, since }: Case, release: Release) =>
  isSince(release, since ?? findKey(section, key)?.since ?? "4.4");

const versions = [...(oracle?.programs ?? [])].flatMap(([version, program]) => {
  const release = readRelease(version);
  return release === undefined ? [] : [{ version, program, release }];
});

describe.skipIf(versions.length === 0)("what the cards write is taken by the real generator", () => {
  test.each(versions)("of $version", { timeout: 120_000 }, async ({ version, program, release }) => {
    const known = cases.filter((each) => isKnown(each, release));
    const runs = known.flatMap((each) =>
      (each.scopes ?? everywhere).map(async (scope) => {
        const made = await dryRun(version, program, { files: filesOf(each), scope });
        return made.exitCode === 0 && made.stdout.includes("---web.service---")
          ? []
          : [`${each.key}=${each.value} (${scope}): ${made.stderr}`];
      }),
    );
    expect((await Promise.all(runs)).flat()).toEqual([]);
  });

  test.each(versions)(
    "of $version: each unit to start with stands in its service",
    async ({ version, program, release }) => {
      const podman = readPodmanVersion(release) ?? "4.6";
      const files = { "web.container": base, "db.container": base };
      const workspace = { files, active: "web.container", target: { podman, scope: "system" } } as const;
      const [picked] = unitsToPick(workspace, []);
      const unit = unitValue(picked?.name ?? "");
      const texts = relationWords.map(({ value }) =>
        unit === undefined ? "" : applyChanges(base, setStartsWith(parseUnitFile(base), unit, value)),
      );
      const services = await Promise.all(
        texts.map(async (text) => {
          const set = { ...files, "web.container": text };
          return (await dryRun(version, program, { files: set, scope: "system" })).stdout;
        }),
      );
      expect(services.map((service) => service.includes("\nAfter=db.service\n"))).toEqual(
        relationWords.map(() => true),
      );
    },
  );
});

interface FilesInScope {
  readonly files: Readonly<Record<string, string>>;
  readonly scope: Scope;
}

/** What a real generator makes of files in a directory of their own. */
function dryRun(version: string, program: string, { files, scope }: FilesInScope): Promise<Printed> {
  return withFiles(files, (directory) => realGenerator(version, program).print(directory, scope === "user"));
}

test.each(["5.4", "6.1"] as const)(
  "for Podman %s no value is an error or a danger by itself",
  { timeout: 60_000 },
  (podman) => {
    const found = cases
      .filter((each) => isKnown(each, podman))
      .flatMap((each) =>
        (each.scopes ?? everywhere).flatMap((scope) =>
          findingsIn({ files: filesOf(each), target: { podman, scope } })
            .filter(({ severity }) => severity === "error" || severity === "danger")
            .map(({ rule }) => `${each.key}=${each.value} (${scope}): ${rule}`),
        ),
      );
    expect(found).toEqual([]);
  },
);
