// Every command that the page shows for made-up hostile files, through sh and bash where only stand-ins can be called:
//   node tools/hostile-commands/run.mjs --sets 2000 --seed 14
// Exits with 1 when something runs that was not meant, and says what.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { giveUp } from "../../scripts/give-up.mjs";

/** @type {{ module: typeof import("./command.ts") }} */
const { module: command } = await runnerImport(fileURLToPath(new URL("./command.ts", import.meta.url)));
try {
  process.exitCode = command.main();
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
