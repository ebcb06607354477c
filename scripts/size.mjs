// Fails when what a first visit downloads, or the whole build, outgrows its budget.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { builtPage } from "./built-page.mjs";

const firstViewBudget = 100_000;
// The text editor alone is about 100 kB, loaded when somebody edits the text.
const everythingBudget = 600_000;

const dist = builtPage();
const html = readFileSync(join(dist, "index.html"), "utf8");
const firstFiles = new Set(["index.html", ...filesOfFirstView(html).flatMap(withImports)]);

const sizes = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .map((name) => ({ name, isFirst: firstFiles.has(name), bytes: brotliBytes(join(dist, name)) }))
  .toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.bytes - a.bytes);

for (const { name, isFirst, bytes } of sizes)
  console.log(`${kilobytes(bytes)} ${isFirst ? "first " : "later "} ${name}`);
holdBudget(
  "first view",
  sizes.filter(({ isFirst }) => isFirst),
  firstViewBudget,
);
holdBudget("everything", sizes, everythingBudget);

/** Scripts, preloads and style sheets that the page names itself. @param {string} page */
function filesOfFirstView(page) {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith("<script") || /\srel="?(?:stylesheet|modulepreload|preload)"?/.test(tag))
    .flatMap((tag) => /\s(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
}

/**
 * A script, and what it imports before it runs: minified, no blank stands before the name.
 *
 * @param {string} name
 * @returns {string[]}
 */
function withImports(name) {
  if (!name.endsWith(".js")) return [name];
  const text = readFileSync(join(dist, name), "utf8");
  const imported = [...text.matchAll(/\b(?:from|import)["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
    ([, file]) => `assets/${file}`,
  );
  return [name, ...imported.filter((file) => file !== name)];
}

/** Node's default quality is 11, the best. @param {string} path */
function brotliBytes(path) {
  return brotliCompressSync(readFileSync(path)).length;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

/** @param {string} what @param {readonly { bytes: number }[]} files @param {number} budget */
function holdBudget(what, files, budget) {
  const bytes = files.reduce((total, file) => total + file.bytes, 0);
  console.log(`${kilobytes(bytes)} brotli: ${what}, ${files.length} files; budget ${budget / 1000} kB`);
  if (bytes <= budget) return;
  console.error(`The ${what} outgrew its budget by ${kilobytes(bytes - budget).trim()}.`);
  process.exitCode = 1;
}
