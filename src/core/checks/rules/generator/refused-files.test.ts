import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingsBy } from "../../../../testing/findings-in.ts";
import { readCases } from "../../../../testing/read-cases.ts";
import { generate } from "../../../quadlet/generate.ts";
import { unitDirectories } from "../../../quadlet/source/source-tree.ts";
import type { Target } from "../../../podman/target.ts";
import { valuesRules } from "../values/values-rules.ts";
import { versionRules } from "../version/version-rules.ts";
import { generatorRules } from "./generator-rules.ts";

const folder = new URL("../../../quadlet/cases/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readCases(readFileSync(new URL(name, folder), "utf8")))
  .filter(({ files }) => Object.keys(files).every((name) => !name.includes("/")));

/** They also tell of what Podman refuses later, or not at all; a refused line may be told of by one of them. */
const rules = [...valuesRules, ...generatorRules, ...versionRules];
const later: ReadonlySet<string> = new Set(
  valuesRules.map(({ id }) => id).concat("unit-type-newer-than-target", "container-network-old"),
);

/** The units that the generator refuses, which the recordings show to be as the real one does. */
function refusedUnits(files: Readonly<Record<string, string>>, { podman, scope }: Target) {
  const directories = unitDirectories("/etc/containers/systemd", files);
  const { units } = generate({ directories, podman, isUser: scope === "user", exists: () => true });
  return units.map(({ fileName, isRefused }) => ({ fileName, isRefused }));
}

test.each(["4.9", "5.3", "5.8", "6.1"] as const)(
  "a file has an error where the generator of %s refuses it, and only there",
  { timeout: 60_000 },
  (podman) => {
    const target: Target = { podman, scope: "system" };
    for (const { name, files } of cases) {
      const errors = findingsBy(rules, { files, target }).filter(({ severity }) => severity === "error");
      for (const { fileName, isRefused } of refusedUnits(files, target)) {
        const own = errors.filter((finding) => finding.fileName === fileName);
        const told = isRefused ? own : own.filter(({ rule }) => !later.has(rule));
        const said = told.map(({ rule }) => rule);
        expect(said.length > 0, `${name}, ${fileName}: ${said.join(", ")}`).toBe(isRefused);
      }
    }
  },
);
