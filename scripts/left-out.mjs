// The last lines of `npm test`: which tests were left out for want of something that is not on this machine, such as
// the real generators (docs/engine.md), by file.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ name: string, assertionResults: { status: string }[] }} TestFile */

const root = fileURLToPath(new URL("..", import.meta.url));
const report = new URL("../test-results/vitest.json", import.meta.url);
/** @type {{ testResults: TestFile[] }} */
const { testResults } = JSON.parse(readFileSync(report, "utf8"));

const leftOut = testResults
  .map(({ name, assertionResults }) => ({
    name: relative(root, name),
    count: assertionResults.filter(({ status }) => status === "skipped" || status === "pending").length,
  }))
  .filter(({ count }) => count > 0);

console.log(leftOut.length === 0 ? "\nNo test was left out." : "\nLeft out, for want of what they need:");
for (const { name, count } of leftOut) console.log(`  ${name}: ${count}`);
