// Records what the real Quadlet generators make of the examples, as fingerprints: src/core/examples/recorded.json.
//   npm run record-examples [-- --oracle SCRIPT]
// SCRIPT runs the generators (`list` is its interface); also from QUADLIGHT_ORACLE. A message stops it: the example is wrong.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { giveUp } from "../../scripts/give-up.mjs";

const { values: options } = parseArgs({ options: { oracle: { type: "string" } } });
/** @template Module @param {string} path @returns {Promise<Module>} */
const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(`../../${path}`, import.meta.url)))).module;

/** @type {typeof import("../../src/core/examples/all-examples.ts")} */
const { allExamples } = await load("src/core/examples/all-examples.ts");
/** @type {typeof import("./example-services.ts")} */
const { servicesOf } = await load("tools/record/example-services.ts");
/** @type {typeof import("../fuzz/oracle.ts")} */
const { findOracle } = await load("tools/fuzz/oracle.ts");
/** @type {typeof import("../fuzz/real-generator.ts")} */
const { realGenerator } = await load("tools/fuzz/real-generator.ts");
/** @type {typeof import("../../src/core/podman/release.ts")} */
const { isSince, readRelease } = await load("src/core/podman/release.ts");

const oracle = await findOracle(options.oracle, (address) => import(address));
if (!oracle) giveUp("No generators are installed: name their script with --oracle");

/** @param {string} version @param {string} program */
async function recordedBy(version, program) {
  const release = readRelease(version);
  const fitting = allExamples.filter(({ target }) => release && isSince(release, target.podman));
  return Promise.all(
    fitting.map(async (example) => {
      const { exitCode, messages, fingerprint } = await servicesOf(realGenerator(version, program), example);
      if (exitCode !== 0 || messages.length > 0)
        giveUp(`${version} says of ${example.id}: ${messages.join("\n")}`);
      return [`${example.id} ${version}`, fingerprint];
    }),
  );
}

const rows = await Promise.all(
  [...oracle.programs].map(([version, program]) => recordedBy(version, program)),
);
const file = new URL("../../src/core/examples/recorded.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(Object.fromEntries(rows.flat()), undefined, 2)}\n`);
