// Made-up unit sets: our engine against the real Quadlet generators, differences shrunk to the smallest files.
//   npm run fuzz -- --runs N --seed S [--generators 5.8.6,…] [--jobs J] [--write-case TOPIC]
// All options: src/testing/fuzz/command.ts. Exits with 1 when something differs.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { giveUp } from "./give-up.mjs";

/** @type {{ module: typeof import("../src/testing/fuzz/command.ts") }} */
const { module: command } = await runnerImport(
  fileURLToPath(new URL("../src/testing/fuzz/command.ts", import.meta.url)),
);
try {
  process.exitCode = await command.main((address) => import(address));
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
