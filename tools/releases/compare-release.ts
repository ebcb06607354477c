import { dryRun, logText } from "../../src/core/quadlet/dry-run.ts";
import { unitDirectories } from "../../src/core/quadlet/source/source-tree.ts";
import type { Canon } from "./canon.ts";
import { printedText } from "./printed.ts";
import type { Printed } from "./printed.ts";
import type { RecordedRun, Recording } from "./recordings.ts";

/** How near the engine comes to the generator of a release. */
export interface Comparison {
  readonly version: string;
  readonly runs: number;
  /** Runs in which all is the same. */
  readonly exact: number;
  /** Runs in which exit status, messages and names of services are the same, but not what is in them. */
  readonly sameVerdict: number;
  /** What the engine makes of the runs in which the real generator never ends. */
  readonly endless: readonly string[];
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly run: string;
  readonly expected: string;
  readonly got: string;
}

const root = "/units";

/** Runs the engine on every case of a recording. */
export function compareRelease({ version, release, runs }: Recording, canon: Canon): Comparison {
  const differences: Difference[] = [];
  let exact = 0;
  let sameVerdict = 0;
  const endless: string[] = [];
  for (const run of runs) {
    const { expected } = run;
    const got = printedBy(run, { version, release }, canon);
    if (expected === "hangs") {
      endless.push(got.text);
      continue;
    }
    if (got.text === expected.text) {
      exact++;
      continue;
    }
    if (got.verdict === expected.verdict) sameVerdict++;
    differences.push({ run: run.name, expected: expected.text, got: got.text });
  }
  return { version, runs: runs.length, exact, sameVerdict, endless, differences };
}

/** What the engine makes of the files of a run. */
function printedBy(
  { files, isUser }: Pick<RecordedRun, "files" | "isUser">,
  { version, release }: Pick<Recording, "version" | "release">,
  canon: Canon,
): Printed {
  const { stdout, messages, exitStatus } = dryRun({
    directories: unitDirectories(root, files),
    podman: release,
    isUser,
    // The cases have one device that is there everywhere.
    exists: (path) => path === "/dev/null",
  });
  const services = canon
    .parseDryrun(canon.replaceDir(stdout, root))
    .map(({ name, text }) => ({ name, text: canon.canonService(text, version) }));
  return printedText(exitStatus, services, canon.canonStderr(logText(messages, 1), root), canon);
}
