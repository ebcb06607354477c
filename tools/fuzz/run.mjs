// Made-up unit sets: our engine against the real Quadlet generators, differences shrunk to the smallest files.
//   npm run fuzz -- --runs N --seed S [--generators 5.8.6,…] [--jobs J] [--write-case TOPIC]
// All options: tools/fuzz/command.ts. Exits with 1 when something differs.
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
