import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What a generator made, in the form in which two runs can be compared. */
export interface CanonicalRun {
  readonly exitCode: number;
  /** Name of the service → text. */
  readonly stdoutServices: Readonly<Record<string, string>>;
  readonly stderr: readonly string[];
}

export interface Canon {
  readonly canonRun: (run: {
    readonly stdout: string;
    readonly stderr: string;
    readonly exitCode: number;
    readonly dir: string;
    readonly version: string;
  }) => CanonicalRun;
}

/** Imports the module of that address. The caller's own `import`: Vite's runner has none after it has run. */
export type LoadCanon = (address: string) => Promise<Canon>;

/** The real generators of this machine, and the canonical form of what they print. */
export interface Oracle extends Canon {
  /** Version → program, oldest first. */
  readonly programs: ReadonlyMap<string, string>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const scriptName = "quadlet-oracle.sh";

/**
 * Asks the script that installs and lists generators, or the one of that name in a folder. Undefined where it is
 * not there or has no generator.
 */
export async function findOracle(place: string | undefined, load: LoadCanon): Promise<Oracle | undefined> {
  const named = resolve(root, place ?? process.env["QUADLIGHT_ORACLE"] ?? "../shared/oracle");
  const script = existsSync(named) && statSync(named).isDirectory() ? join(named, scriptName) : named;
  if (!existsSync(script)) return undefined;
  const { status, stdout } = spawnSync("bash", [script, "list"], { encoding: "utf8" });
  if (status !== 0) return undefined;
  const { canonRun } = await load(pathToFileURL(join(dirname(script), "canon.mjs")).href);
  const rows = stdout.trim().split("\n");
  return {
    programs: new Map(
      rows.map((row) => row.split("\t")).map(([version = "", program = ""]) => [version, program]),
    ),
    canonRun,
  };
}
