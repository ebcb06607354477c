// Makes `npm start` and `npm test` work on a fresh clone: packages first, then (--browser) a Chromium.
// It runs before anything is installed, so it uses Node's own modules only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
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

async function browserIsInstalled() {
  const { findBrowser } = await import("./browser.mjs");
  const isRoot = process.getuid?.() === 0;
  if (findBrowser() !== undefined) return true;
  run("npx", "playwright", "install", ...(isRoot ? ["--with-deps"] : []), "chromium");
  if (findBrowser() !== undefined) return true;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    run("apt-get", "update");
    run("apt-get", "install", "-y", "chromium");
  }
  return findBrowser() !== undefined;
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12))
  giveUp(`Node ${process.versions.node} is too old: install Node 20.19, 22.12 or newer.`);

if (!packagesAreInstalled() && !run("npm", "ci", "--include=dev", "--no-audit", "--no-fund"))
  giveUp("The packages could not be installed: see npm’s message above.");

if (process.argv.includes("--browser") && !(await browserIsInstalled()))
  giveUp("The tests need Chromium. Install Chromium or Chrome, or set CHROMIUM=/path/to/it.");
