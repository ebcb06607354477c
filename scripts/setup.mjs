// Makes `npm start` and `npm test` work on a fresh clone: packages first, then (--browser) a Chromium, or (--browsers)
// those that CI runs the main jobs in.
// It runs before anything is installed, so it uses Node's own modules only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { giveUp } from "./give-up.mjs";

/** @param {string} path */
const inProject = (path) => new URL(`../${path}`, import.meta.url);

/** @param {string} command @param {string[]} words */
function run(command, ...words) {
  const { status } = spawnSync(command, words, {
    cwd: inProject("."),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** Are all packages of the lock file installed? npm writes down what it installed. */
function packagesAreInstalled() {
  const record = inProject("node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(inProject("package-lock.json"))).every(
    ([path, { version, optional }]) =>
      path === "" || optional === true || installed[path]?.version === version,
  );
}

/** @param {URL} lockFile @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** What Debian calls the packages that a browser is driven with. */
const debianPackages = {
  chromium: ["chromium-headless-shell"],
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb"],
};

/** Is it there, or can it be installed: from Debian, else as Playwright's own? @param {import("./browser.mjs").BrowserKind} kind */
async function browserIsInstalled(kind) {
  const { findBrowsers } = await import("./browser.mjs");
  const isRoot = process.getuid?.() === 0;
  if (findBrowsers().has(kind)) return true;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    run("apt-get", "update");
    run("apt-get", "install", "-y", ...debianPackages[kind]);
    if (findBrowsers().has(kind)) return true;
  }
  run("npx", "playwright", "install", ...(isRoot ? ["--with-deps"] : []), kind);
  return findBrowsers().has(kind);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12))
  giveUp(`Node ${process.versions.node} is too old: install Node 20.19, 22.12 or newer.`);

if (!packagesAreInstalled() && !run("npm", "ci", "--include=dev", "--no-audit", "--no-fund"))
  giveUp("The packages could not be installed: see npm’s message above.");

const { values } = parseArgs({ options: { browser: { type: "boolean" }, browsers: { type: "boolean" } } });

if ((values.browser || values.browsers) && !(await browserIsInstalled("chromium")))
  giveUp("The tests need Chromium. Install Chromium or Chrome, or set CHROMIUM=/path/to/it.");
if (values.browsers && !(await browserIsInstalled("firefox")))
  giveUp("Firefox is missing. Install it, or set FIREFOX=/path/to/it.");
// Not demanded before it has proven stable in twenty runs.
if (values.browsers && !(await browserIsInstalled("webkit")))
  console.log("WebKit is missing: it is left out.");
