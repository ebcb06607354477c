// Last step of the build: the first screen goes into dist/index.html, so it is readable before the program
// runs, and the service worker gets the version of the finished files.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const page = join(dist, "index.html");
const worker = join(dist, "sw.js");
const mark = "<!--prerendered-->";

// What the policy of the page would block: it was made before this markup came in. React escapes quotes and `<`
// in text, so these are attributes and tags.
const forbidden = [' style="', "<style", "<script", ' on[a-z]+="', "javascript:"];

// @ts-expect-error: the module exists only after `vite build --ssr`.
const { render } = await import("../.prerender/prerender.js");
/** @type {string} */
const markup = render();
for (const pattern of forbidden) {
  const found = new RegExp(`.{0,120}${pattern}.{0,60}`).exec(markup);
  if (found) throw new Error(`The policy of the page blocks this in the prerendered screen: ${found[0]}`);
}

const html = readFileSync(page, "utf8");
if (!html.includes(mark)) throw new Error(`dist/index.html has no ${mark}`);
writeFileSync(
  page,
  html.replace(mark, () => markup),
);
rmSync(new URL("../.prerender", import.meta.url), { recursive: true });

const version = createHash("sha256");
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
for (const file of files.toSorted()) version.update(readFileSync(file));
writeFileSync(worker, readFileSync(worker, "utf8").replace("%VERSION%", version.digest("hex").slice(0, 12)));
