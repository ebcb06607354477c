// A random walk over the built page in a real browser: `npm run walk -- --steps 10000 --seed 1`. `npm run build` comes
// first. It holds that the form shows what the text says, that undo and redo lead to both ends, that nothing is lost when
// the page is left, at any moment and in any way, and that the page neither fails nor writes to the console. Prints its
// seed, and where it stumbles the last steps.
import { fileURLToPath } from "node:url";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { launchOptions } from "../../scripts/browser.mjs";
import { builtPage } from "../../scripts/built-page.mjs";
import { listen } from "../../scripts/listen.mjs";
import { staticServer } from "../../scripts/static-server.mjs";
import { actInPage, travelInPage } from "./act.mjs";
import { delayLoading, open, wayToLeave } from "./leave.mjs";
import { randomFrom } from "./random-from.mjs";
import { textOf } from "./text-of.mjs";
import { watch } from "./watch.mjs";

const { values } = parseArgs({
  options: { steps: { type: "string" }, seed: { type: "string" }, stride: { type: "string" } },
});
const steps = Number(values.steps ?? 1000);
const stride = Number(values.stride ?? 100);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));

/** @typedef {(holds: boolean, what: string) => void} Expect */

/** How many rows of a list are shown at first. */
const mostRows = 50;
const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = builtPage();

console.log(`seed ${seed}, ${steps} steps`);
const work = mkdtempSync(join(tmpdir(), "quadlight-walk-"));
const reader = await builtReader();
const server = staticServer(dist);
const address = await listen(server);
const browser = await chromium.launch(launchOptions());
try {
  for (let done = 0; done < steps; done += stride) {
    // oxlint-disable-next-line no-await-in-loop -- one walk at a time: a person has one page
    await walk(seed + done, Math.min(stride, steps - done));
    console.log(`${Math.min(done + stride, steps)} steps`);
  }
  console.log("nothing found");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true });
}

/** What reads a text as the form should show it, compiled from the core. */
async function builtReader() {
  await build({
    root,
    logLevel: "error",
    build: { ssr: "tools/random-walk/walk-form.ts", outDir: join(work, "reader"), emptyOutDir: true },
  });
  /** @type {typeof import("./walk-form.ts")} */
  const built = await import(pathToFileURL(join(work, "reader", "walk-form.js")).href);
  return built;
}

/** @param {number} walkSeed @param {number} count */
async function walk(walkSeed, count) {
  const random = randomFrom(walkSeed);
  const context = await browser.newContext({
    viewport: { width: 1360, height: 1010 },
    reducedMotion: "reduce",
  });
  const troubles = await watch(context);
  await delayLoading(context, random() < 0.5 ? 300 : 0);
  /** @type {string[]} */
  const did = [];
  /** @param {boolean} holds @param {string} what */
  const expect = (holds, what) => {
    if (holds) return;
    const last = did.slice(-15).map((step) => `  ${step}`);
    throw new Error(
      [
        what,
        ...troubles,
        `the last steps of seed ${walkSeed} (--seed ${walkSeed} --steps ${count}):`,
        ...last,
      ].join("\n"),
    );
  };
  let page = await context.newPage();
  await open(page, address);
  const untouched = await textOf(page);
  /* oxlint-disable no-await-in-loop -- one visit after the other, as a person makes them */
  for (let done = 0; done < count;) {
    const actions = Math.min(1 + Math.floor(random() ** 3 * 60), count - done);
    await visit(page, walkSeed + done, actions, { did, expect });
    done += actions;
    expect(troubles.length === 0, "The page complained");
    if (random() < 0.3) await goThroughHistory(page, expect);
    // The file has to be on show when the page is left.
    await textOf(page);
    const [way, leave] = wayToLeave(random);
    did.push(way);
    page = await leave(page, address);
    const next = await textOf(page);
    const text = await page.evaluate(() => localStorage.getItem("walk"));
    // Where nobody has made anything yet, what an address filled in is what was seen last.
    expect(next === text || text === untouched, `After ${way} the page shows\n${next}\nand not\n${text}`);
  }
  /* oxlint-enable no-await-in-loop */
  expect(troubles.length === 0, "The page complained");
  await context.close();
}

/**
 * Does some things and holds that the form shows what the text says.
 *
 * @param {import("@playwright/test").Page} page
 * @param {number} visitSeed
 * @param {number} count
 * @param {{ did: string[], expect: Expect }} walked
 */
async function visit(page, visitSeed, count, { did, expect }) {
  for (const { did: step, text, controls, broken } of await page.evaluate(actInPage, {
    seed: visitSeed,
    count,
  })) {
    did.push(step);
    expect(broken === undefined, `After “${step}” a part of the page failed: ${broken}`);
    if (text === undefined || controls["podman"] === undefined) continue;
    const rows = rowsOf(controls, "Container.PublishPort");
    const ports = Math.min(reader.portRows(text), mostRows);
    // One may have the focus, and one may not be in the text yet.
    expect(
      rows === 0 || Math.abs(rows - ports) <= 1,
      `After “${step}” the form has ${rows} rows of ports, and the text ${ports}:\n${text}`,
    );
    for (const [name, value] of Object.entries(reader.controlsOf(text, controls["podman"])))
      expect(
        controls[name] === undefined || controls[name] === value,
        `After “${step}” ${name} shows ${JSON.stringify(controls[name])}, and the text says ${JSON.stringify(value)}:\n${text}`,
      );
  }
}

/**
 * Holds that redo and undo lead to both ends of what was done since the page was opened.
 *
 * @param {import("@playwright/test").Page} page
 * @param {Expect} expect
 */
async function goThroughHistory(page, expect) {
  await textOf(page);
  await page.evaluate(travelInPage, /** @type {const} */ ("Redo"));
  const last = await textOf(page);
  const shown = await fileOnShow(page);
  await page.evaluate(travelInPage, /** @type {const} */ ("Undo"));
  const start = await textOf(page);
  await page.evaluate(travelInPage, /** @type {const} */ ("Redo"));
  // Which file is on show is no step: redo shows the one that it changed last.
  await showFile(page, shown);
  const end = await textOf(page);
  expect(end === last, `Redo leads to\n${end}\nand not to the end\n${last}`);
  await page.evaluate(travelInPage, /** @type {const} */ ("Undo"));
  const again = await textOf(page);
  expect(again === start, `Undo leads to\n${again}\nand not to the start\n${start}`);
  await page.evaluate(travelInPage, /** @type {const} */ ("Redo"));
  await showFile(page, shown);
}

/** How many rows of a list the controls make up. @param {Readonly<Record<string, string>>} controls @param {string} list */
function rowsOf(controls, list) {
  const rows = Object.keys(controls).filter((name) => name.startsWith(`${list}.`));
  return new Set(rows.map((name) => name.slice(list.length + 1).split(".")[0])).size;
}

/** The name of the file on show. @param {import("@playwright/test").Page} page */
function fileOnShow(page) {
  return page.locator("[role=tablist][aria-label=Preview] [role=tab]").first().textContent();
}

/** Chooses a file where there are several. @param {import("@playwright/test").Page} page @param {string | null} name */
async function showFile(page, name) {
  await page.evaluate((wanted) => {
    for (const tab of document.querySelectorAll("[role=tablist][aria-label=Files] [role=tab]"))
      if (tab instanceof HTMLElement && tab.textContent === wanted) tab.click();
  }, name);
}
