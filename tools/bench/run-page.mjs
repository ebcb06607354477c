// Prints how fast the built page is in a real browser, a figure a line: NAME VALUE UNIT. `npm run build` comes first.
// Processor slowed down 4 times, beside an almost empty page in the same run, and beside what the browser alone needs to
// draw what a choice changes (redraw). Words name the workspaces to measure, all
// without one: `node tools/bench/run-page.mjs ordinary`.
import { createServer } from "node:http";
import { workspaces } from "./page/files.mjs";
import { print, quantile } from "./page/figures.mjs";
import { replacePageByCopy } from "./page/redraw.mjs";
import { measureStrokes } from "./page/strokes.mjs";
import { browser, visit, visitWith } from "./page/visit.mjs";
import { builtPage } from "../../scripts/built-page.mjs";
import { listen } from "../../scripts/listen.mjs";
import { staticServer } from "../../scripts/static-server.mjs";

const rounds = 5;
const strokes = 40;

/** @type {readonly import("./page/strokes.mjs").Stroke[]} */
const firstStrokes = ["toggle", "keystroke", "redraw"];
/** The copy has no script: nothing comes behind it. @type {readonly import("./page/strokes.mjs").Stroke[]} */
const all = ["toggle", "keystroke", "setting", "editor-keystroke", "redraw"];

/** What any page needs to show two radio buttons and a text. */
const emptyPage = `<!doctype html><title>Floor</title><input type=radio name=n><input type=radio name=n><pre>text</pre>`;

const floor = createServer((_, response) => {
  response.setHeader("Content-Type", "text/html").end(emptyPage);
});
const page = staticServer(builtPage());
const [floorAddress, pageAddress] = await Promise.all([listen(floor), listen(page)]);
const asked = process.argv.slice(2);

/* oxlint-disable no-await-in-loop -- one visit at a time: they would slow each other down */
if (asked.length === 0) await firstPaints();
await strokesOf("empty-page-", undefined, ["floor"]);
for (const [name, files] of Object.entries(workspaces))
  if (asked.length === 0 || asked.includes(name))
    await strokesOf(name === "start" ? "" : `${name}-`, files, files ? all : firstStrokes);
await browser.close();
floor.close();
page.close();

async function firstPaints() {
  /** @type {{ page: number[], floor: number[], live: number[] }} */
  const seen = { page: [], floor: [], live: [] };
  for (let round = 0; round < rounds; round++) {
    const empty = await visit(floorAddress);
    seen.floor.push(await firstPaint(empty.tab));
    await empty.context.close();
    const full = await visit(pageAddress);
    await full.tab.waitForSelector("html[data-live]");
    seen.live.push(await full.tab.evaluate(() => performance.now()));
    seen.page.push(await firstPaint(full.tab));
    await full.context.close();
  }
  print("first-paint", quantile(seen.page, 0.5));
  print("first-paint-empty-page", quantile(seen.floor, 0.5));
  print("first-paint-vs-empty-page", quantile(seen.page, 0.5) / quantile(seen.floor, 0.5), "times");
  print("live", quantile(seen.live, 0.5));
}

/**
 * @param {string} prefix
 * @param {Readonly<Record<string, string>> | undefined} files
 * @param {readonly import("./page/strokes.mjs").Stroke[]} kinds
 */
async function strokesOf(prefix, files, kinds) {
  const isFloor = kinds.includes("floor");
  const { tab, context } = isFloor ? await visit(floorAddress) : await visitWith(pageAddress, files);
  for (const kind of kinds) {
    if (kind === "editor-keystroke") await openEditor(tab);
    if (kind === "redraw") await replacePageByCopy(tab);
    const { painted, work } = await measureStrokes(tab, kind, strokes);
    const name = isFloor ? "empty-page" : `${prefix}${kind}`;
    print(`${name}-painted-p50`, quantile(painted, 0.5));
    print(`${name}-painted-p95`, quantile(painted, 0.95));
    print(`${name}-work-p50`, quantile(work, 0.5));
    print(`${name}-work-p95`, quantile(work, 0.95));
  }
  await context.close();
}
/* oxlint-enable no-await-in-loop */

/** @param {import("@playwright/test").Page} tab */
async function openEditor(tab) {
  await tab.getByRole("button", { name: "Edit text" }).click();
  await tab.locator(".cm-line", { hasText: "Image=" }).first().waitFor();
}

/** @param {import("@playwright/test").Page} tab @returns {Promise<number>} */
function firstPaint(tab) {
  return tab.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === "first-contentful-paint") resolve(startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
}
