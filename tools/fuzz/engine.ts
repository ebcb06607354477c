import { existsSync } from "node:fs";
import { dryRun, logText } from "../../src/core/quadlet/dry-run.ts";
import { unitDirectories } from "../../src/core/quadlet/source/source-tree.ts";
import { readRelease } from "../../src/core/podman/release.ts";
import type { Generator } from "./generator.ts";

/** Our engine in the place of the generator of a release. */
export function engine(version: string): Generator {
  const podman = readRelease(version);
  if (podman === undefined) throw new Error(`${version} is no release of Podman with Quadlet`);
  return {
    version,
    print: async ({ path, set }, isUser) => {
      const files = Object.fromEntries(Object.entries(set).filter(([name]) => !name.endsWith("/")));
      const empty = Object.keys(set).filter((name) => name.endsWith("/"));
      const directories = unitDirectories(path, files, empty);
      const { stdout, messages, exitStatus } = dryRun({ directories, podman, isUser, exists: existsSync });
      return { stdout, stderr: logText(messages, 1), exitCode: exitStatus };
    },
  };
}
