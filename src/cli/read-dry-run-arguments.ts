import { parseArgs } from "node:util";
import { readRelease, releases } from "../core/podman/release.ts";
import type { Release } from "../core/podman/release.ts";
import { problem } from "./complain.ts";
import type { Problem } from "./complain.ts";

/** What is asked for, or a sentence on why that can’t be said. */
export type DryRunArguments =
  | {
      readonly kind: "arguments";
      readonly podman: Release;
      readonly isUser: boolean;
      readonly directory: string;
    }
  | { readonly kind: "help"; readonly usage: string }
  | Problem;

const defaultRelease: Release = "5.8";

const usage = `usage: quadlight dryrun [--podman VERSION] [--user] DIR
VERSION is ${defaultRelease} unless it is named; from ${releases[0]} to ${releases.at(-1)}.`;

/** Reads the words behind `quadlight dryrun`. */
export function readDryRunArguments(words: readonly string[]): DryRunArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: { podman: { type: "string" }, user: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
    tokens: true,
    // Its own messages are exceptions.
    strict: false,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (name === "help") return { kind: "help", usage };
    if (name !== "podman" && name !== "user") return problem(`${rawName} is not known.`, usage);
    if (name === "user" && value !== undefined) return problem("--user takes no value.", usage);
    if (name === "podman" && (value === undefined || value === "" || value.startsWith("-")))
      return problem(`--podman needs a version behind it, such as --podman ${defaultRelease}.`);
  }
  const version = typeof values.podman === "string" ? values.podman : defaultRelease;
  const podman = readRelease(version);
  if (podman === undefined) return problem(`${version} is no release of Podman that has Quadlet.`);
  const [directory, ...others] = positionals;
  if (directory === undefined) return problem("A directory is missing.", usage);
  if (others.length > 0)
    return problem(`One directory can be read, not ${positionals.join(" and ")}.`, usage);
  return { kind: "arguments", podman, isUser: values.user === true, directory };
}
