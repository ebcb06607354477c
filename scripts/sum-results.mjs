// Adds up what the test runners reported and says it in one line, the last of a CI run.
// Takes the number of steps that failed: steps that failed while no test did count as failures themselves.
import { existsSync, readFileSync } from "node:fs";

const failedSteps = Number(process.argv[2] ?? 0);

const passed =
  number("vitest", "numPassedTests") +
  number("playwright", "stats", "expected") +
  number("playwright", "stats", "flaky") +
  number("generators", "passed");
const failedTests =
  number("vitest", "numFailedTests") +
  number("playwright", "stats", "unexpected") +
  number("generators", "failed");
const failed = failedTests > 0 ? failedTests : failedSteps;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || failedSteps > 0 || passed === 0 ? 1 : 0;

/**
 * A number in the report of a runner; 0 when the runner wrote none.
 *
 * @param {string} runner
 * @param {string[]} path
 * @returns {number}
 */
function number(runner, ...path) {
  const file = new URL(`../test-results/${runner}.json`, import.meta.url);
  if (!existsSync(file)) return 0;
  /** @type {unknown} */
  let value = JSON.parse(readFileSync(file, "utf8"));
  for (const name of path) value = Object(value)[name];
  return typeof value === "number" ? value : 0;
}
