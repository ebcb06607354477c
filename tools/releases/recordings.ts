import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readRelease } from "../../src/core/podman/release.ts";
import type { Release } from "../../src/core/podman/release.ts";
import type { Canon, ServiceText } from "./canon.ts";
import { printedText } from "./printed.ts";
import type { Printed } from "./printed.ts";

/** What the real generator of one release made of all cases of the corpus. */
export interface Recording {
  readonly version: string;
  readonly release: Release;
  readonly runs: readonly RecordedRun[];
}

export interface RecordedRun {
  /** The case and who it is for: `basic.container system`. */
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly isUser: boolean;
  /** "hangs": the real generator did not end. */
  readonly expected: Printed | "hangs";
}

interface VersionFile {
  readonly version: string;
  readonly runs: Readonly<Record<string, string | RunInFile>>;
}

interface RunInFile {
  readonly exit: number | "hangs";
  readonly services: string;
  readonly messages: readonly string[];
}

interface BaselineFile {
  readonly runs: readonly {
    readonly args: readonly string[];
    readonly exitCode: number;
    readonly stdoutServices: Readonly<Record<string, string>>;
    readonly stderr: readonly string[];
  }[];
}

/** Most runs of a release are those of this one, and only named so. */
const baseline = "5.8.6";

/** Are there recordings of several releases in this corpus? */
export function hasRecordings(corpus: string): boolean {
  return existsSync(join(corpus, "versions"));
}

/** The recordings of all releases, oldest first. */
export function readRecordings(corpus: string, canon: Canon): readonly Recording[] {
  const names = readdirSync(join(corpus, "versions")).filter((name) => /^\d.*\.json$/.test(name));
  return names
    .toSorted((one, other) => one.localeCompare(other, "en", { numeric: true }))
    .map((name) => readRecording(corpus, name, canon));
}

function readRecording(corpus: string, name: string, canon: Canon): Recording {
  const { version, runs }: VersionFile = JSON.parse(readFileSync(join(corpus, "versions", name), "utf8"));
  const release = readRelease(version);
  if (release === undefined) throw new Error(`${name} is of no release that the engine knows`);
  return {
    version,
    release,
    runs: Object.entries(runs).map(([run, found]) => {
      const [id = "", mode = ""] = run.split(" ");
      const isUser = mode === "user";
      return { name: run, files: filesOf(corpus, id), isUser, expected: expected(found, id, isUser) };
    }),
  };

  function expected(found: string | RunInFile, id: string, isUser: boolean): Printed | "hangs" {
    if (typeof found === "string") return baselineRun(corpus, id, isUser, canon);
    if (found.exit === "hangs") return "hangs";
    return printedText(found.exit, canon.parseDryrun(found.services), found.messages, canon);
  }
}

function filesOf(corpus: string, id: string): Readonly<Record<string, string>> {
  const folder = join(corpus, "podman-e2e/cases", id);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

function baselineRun(corpus: string, id: string, isUser: boolean, canon: Canon): Printed {
  const path = join(corpus, "podman-e2e/expected", baseline, `${id}.json`);
  const { runs }: BaselineFile = JSON.parse(readFileSync(path, "utf8"));
  const run = runs.find(({ args }) => args.includes("--user") === isUser);
  if (run === undefined) throw new Error(`${path} has no run for ${isUser ? "a user" : "the system"}`);
  const services: ServiceText[] = Object.entries(run.stdoutServices).map(([name, text]) => ({ name, text }));
  return printedText(run.exitCode, services, run.stderr, canon);
}
