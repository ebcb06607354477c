// Gives the files that the page made in the end-to-end tests to real Quadlet generators: each must turn both into
// a service without a word. Takes the script that runs the generators; `dryrun VERSION DIR [--user]` is its interface.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const versions = [
  { version: "5.4", needed: true },
  { version: "5.8", needed: true },
  { version: "6.1", needed: false },
];
const results = fileURLToPath(new URL("../test-results/", import.meta.url));
const made = `${results}made-by-the-page`;

const [generators] = process.argv.slice(2);
if (generators === undefined || !existsSync(generators)) {
  console.error("usage: node tools/check-with-generators.mjs SCRIPT: there is no such script");
  process.exit(2);
}

/** @param {string} script @param {string[]} words */
function run(script, ...words) {
  return spawnSync("bash", [script, ...words], { encoding: "utf8" });
}

/** What is wrong with the run; nothing when the file became a service in silence. @param {ReturnType<typeof run>} run */
function problemsOf({ status, stdout, stderr }) {
  const messages = stderr
    .split("\n")
    .filter((line) => line !== "" && !line.includes(": Loading source unit file "));
  if (status !== 0) messages.push(`exit status ${status}`);
  if (!stdout.includes("---network-test.service---")) messages.push("no network-test.service came out");
  return messages;
}

const networks = existsSync(made) ? readdirSync(made) : [];
const installed = versions.filter(
  ({ version, needed }) => needed || run(generators, "path", version).status === 0,
);
const checks = installed.flatMap(({ version }) =>
  networks.flatMap((network) => [[], ["--user"]].map((user) => ({ version, network, user }))),
);

let failedChecks = 0;
for (const { version, network, user } of checks) {
  const problems = problemsOf(run(generators, "dryrun", version, `${made}/${network}`, ...user));
  console.log(`${problems.length === 0 ? "ok" : "FAILED"}  Podman ${version} ${user.join(" ")} ${network}`);
  for (const problem of problems) console.log(`        ${problem}`);
  if (problems.length > 0) failedChecks++;
}

const passed = checks.length - failedChecks;
// A file that is not there is a failure of its own, beside the checks that were made.
const missing = Math.max(0, 2 - networks.length);
if (missing > 0)
  console.error(`FAILED  The end-to-end tests left ${networks.length} files; two are to be checked.`);
const failed = failedChecks + missing;
mkdirSync(results, { recursive: true });
writeFileSync(`${results}generators.json`, JSON.stringify({ passed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
