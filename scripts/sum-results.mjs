// Adds up what the test runners reported: which tests failed and why, then all in one line, the last of a CI run.
// Takes the number of steps that failed: steps that failed while no test did count as failures themselves.
import { existsSync, readFileSync } from "node:fs";

/** How much of a failure’s message is repeated: a property’s counterexample stands within it. */
const messageLines = 15;

const failedSteps = Number(process.argv[2] ?? 0);
const unit = report("vitest");
const page = report("playwright");
const generators = report("generators");

const passed =
  number(unit?.numPassedTests) +
  number(page?.stats.expected) +
  number(page?.stats.flaky) +
  number(generators?.passed);
const failedTests =
  number(unit?.numFailedTests) + number(page?.stats.unexpected) + number(generators?.failed);
const failed = failedTests > 0 ? failedTests : failedSteps;

// A log may be kept only from its end, far behind the place where the runner said it.
for (const { name, message } of [...failuresOfUnitTests(), ...(page?.suites.flatMap(failuresOf) ?? [])]) {
  const lines = message.split("\n");
  console.log(`FAILED  ${name}`);
  for (const line of lines.slice(0, messageLines)) console.log(`        ${line}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || failedSteps > 0 || passed === 0 ? 1 : 0;

/** What a runner wrote; undefined when it wrote nothing. @param {string} runner */
function report(runner) {
  const file = new URL(`../test-results/${runner}.json`, import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** @param {unknown} value */
function number(value) {
  return typeof value === "number" ? value : 0;
}

/**
 * A test file that could not be read has a message of its own and no tests.
 *
 * @typedef {{ name: string, message: string }} Failure
 * @returns {Failure[]}
 */
function failuresOfUnitTests() {
  const files = unit?.testResults ?? [];
  return files.flatMap(
    /** @param {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }} file */
    ({ name, status, message, assertionResults }) => {
      const tests = assertionResults
        .filter((test) => test.status === "failed")
        .map((test) => ({ name: `${name}: ${test.fullName}`, message: test.failureMessages.join("\n") }));
      return tests.length === 0 && status === "failed" ? [{ name, message }] : tests;
    },
  );
}

/**
 * @typedef {{ file: string, title: string, tests: { projectName: string, status: string, results: { error?: { message: string } }[] }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {Failure[]}
 */
function failuresOf(suite) {
  const own = suite.specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected")
      .map(({ projectName, results }) => ({
        name: `${file} (${projectName}): ${title}`,
        message: results.at(-1)?.error?.message ?? "",
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(failuresOf)];
}
