import { parseArgs } from "node:util";
import { podmanVersions, readPodmanVersion } from "../../core/podman/target.ts";
import type { PodmanVersion, Scope } from "../../core/podman/target.ts";
import { problem } from "../complain.ts";
import type { Problem } from "../complain.ts";

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
  | { readonly kind: "help"; readonly usage: string }
  | Problem;

const usualPodman: PodmanVersion = "5.8";

const usage = `usage: quadlight check [--podman VERSION] [--user|--qm] [--json|--sarif|--github] FILE|DIR…
VERSION is ${usualPodman} unless it is named; from ${podmanVersions[0]} to ${podmanVersions.at(-1)}.
A directory counts as the complete set of files.`;

const owners = ["user", "qm"] as const;
const marks = ["json", "sarif", "github"] as const;
const switches: ReadonlySet<string> = new Set([...owners, ...marks]);

/** Reads the words behind `quadlight check`. */
export function readCheckArguments(words: readonly string[]): CheckArguments {
  const { values, positionals, tokens } = parse(words);
  if (values.help === true) return { kind: "help", usage };
  for (const token of tokens) {
    const found = token.kind === "option" ? problemOf(token) : undefined;
    if (found !== undefined) return found;
  }
  const [owner, otherOwner] = owners.filter((name) => values[name] === true);
  const [mark, otherMark] = marks.filter((name) => values[name] === true);
  if (otherOwner !== undefined) return problem(`--${owner} and --${otherOwner} exclude each other.`);
  if (otherMark !== undefined) return problem(`--${mark} and --${otherMark} exclude each other.`);
  const version = typeof values.podman === "string" ? values.podman : usualPodman;
  const podman = readPodmanVersion(version);
  if (podman === undefined)
    return problem(`${version} is no release of Podman that can be checked for.`, usage);
  if (positionals.length === 0) return problem("A file or a directory is missing.", usage);
  return { kind: "arguments", podman, scope: owner ?? "system", format: mark ?? "text", paths: positionals };
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: {
      podman: { type: "string" },
      user: { type: "boolean" },
      qm: { type: "boolean" },
      json: { type: "boolean" },
      sarif: { type: "boolean" },
      github: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
    tokens: true,
    // Its own messages are exceptions.
    strict: false,
  });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function problemOf({ name, rawName, value }: OptionToken): Problem | undefined {
  if (name === "podman")
    return value === undefined || value === "" || value.startsWith("-")
      ? problem(`--podman needs a version behind it, such as --podman ${usualPodman}.`)
      : undefined;
  if (!switches.has(name)) return problem(`${rawName} is not known.`, usage);
  return value === undefined ? undefined : problem(`--${name} takes no value.`, usage);
}
