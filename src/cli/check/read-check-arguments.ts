import { parseArgs } from "node:util";
import { podmanVersions, readPodmanVersion } from "../../core/settings/target.ts";
import type { PodmanVersion, Scope } from "../../core/settings/target.ts";

/** How findings are printed: for people, one JSON object a line, SARIF 2.1.0, or annotations of GitHub. */
export type CheckFormat = "text" | "json" | "sarif" | "github";

/** What is asked for, or a sentence on why that can’t be said. */
export type CheckArguments =
  | {
      readonly kind: "arguments";
      readonly podman: PodmanVersion;
      readonly scope: Scope;
      readonly format: CheckFormat;
      readonly paths: readonly string[];
    }
  | { readonly kind: "problem"; readonly sentence: string };

const usualPodman: PodmanVersion = "5.8";

const usage = `usage: quadlight check [--podman VERSION] [--user|--qm] [--json|--sarif|--github] FILE|DIR…
VERSION is ${usualPodman} unless it is named; from ${podmanVersions[0]} to ${podmanVersions.at(-1)}.
A directory counts as the complete set of files.`;

const switches = ["user", "qm", "json", "sarif", "github"] as const;

/** Reads the words behind `quadlight check`. */
export function readCheckArguments(words: readonly string[]): CheckArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      podman: { type: "string" },
      user: { type: "boolean" },
      qm: { type: "boolean" },
      json: { type: "boolean" },
      sarif: { type: "boolean" },
      github: { type: "boolean" },
    },
    allowPositionals: true,
    tokens: true,
    // Its own messages are exceptions.
    strict: false,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const found = problemOf(token);
    if (found !== undefined) return problem(found);
  }
  const given = (names: readonly (typeof switches)[number][]) =>
    names.filter((name) => values[name] === true);
  const formats = given(["json", "sarif", "github"]);
  const owners = given(["user", "qm"]);
  for (const names of [formats, owners])
    if (names.length > 1)
      return problem(`${names.map((name) => `--${name}`).join(" and ")} exclude each other.`);
  const version = typeof values["podman"] === "string" ? values["podman"] : usualPodman;
  const podman = readPodmanVersion(version);
  if (podman === undefined)
    return problem(`${version} is no release of Podman that can be checked for.\n${usage}`);
  if (positionals.length === 0) return problem(`A file or a directory is missing.\n${usage}`);
  return {
    kind: "arguments",
    podman,
    scope: owners.includes("user") ? "user" : owners.includes("qm") ? "qm" : "system",
    format: formats.find((name) => name !== "user" && name !== "qm") ?? "text",
    paths: positionals,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function problemOf({ name, rawName, value }: OptionToken): string | undefined {
  if (name === "podman")
    return value === undefined || value === "" || value.startsWith("-")
      ? `--podman needs a version behind it, such as --podman ${usualPodman}.`
      : undefined;
  if (!switches.some((each) => each === name)) return `${rawName} is not known.\n${usage}`;
  return value === undefined ? undefined : `--${name} takes no value.\n${usage}`;
}

function problem(sentence: string): CheckArguments {
  return { kind: "problem", sentence };
}
