// Fails where `npm ci` would fail on somebody else's system: npm leaves out of the lock file the platform
// packages that the registry did not have yet when it was written.
import { readFileSync } from "node:fs";

/** @type {Record<string, { optionalDependencies?: Record<string, string> }>} */
const packages = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")).packages;
const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !names.has(name))
    .map(([name, version]) => `${path} wants ${name}@${version}, which is not in package-lock.json`),
);
for (const sentence of missing) console.error(sentence);
process.exitCode = missing.length > 0 ? 1 : 0;
