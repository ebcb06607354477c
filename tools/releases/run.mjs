// Our engine beside recordings of the real Quadlet generators of 18 releases: a table, exact and different.
//   node tools/releases/run.mjs [CORPUS] [--release 5.2.5] [--show NUMBER]
// All options: tools/releases/command.ts. Exits with 1 when something differs.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { giveUp } from "../../scripts/give-up.mjs";

/** @type {{ module: typeof import("./command.ts") }} */
const { module: command } = await runnerImport(fileURLToPath(new URL("./command.ts", import.meta.url)));
try {
  process.exitCode = await command.main((address) => import(address));
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
