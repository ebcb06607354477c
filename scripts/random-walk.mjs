// A random walk over the built page in a real browser: `npm run walk -- --steps 10000 --seed 1`. `npm run build` comes
// first. It holds that the form shows what the text says, that undo and redo lead to both ends, that nothing is lost with
// a reload, and that the page neither fails nor writes to the console. Prints its seed, and where it stumbles the last steps.
import { fileURLToPath } from "node:url";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { launchOptions } from "./browser.mjs";
import { builtPage } from "./built-page.mjs";
import { listen } from "./listen.mjs";
import { staticServer } from "./static-server.mjs";
import { actInPage, travelInPage } from "./random-walk/act.mjs";

const { values } = parseArgs({
  options: { steps: { type: "string" }, seed: { type: "string" }, stride: { type: "string" } },
});
const steps = Number(values.steps ?? 1000);
const stride = Number(values.stride ?? 250);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
/** How many rows of a list are shown at first. */
const mostRows = 50;
const root = fileURLToPath(new URL("..", import.meta.url));
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
    build: { ssr: "src/testing/walk-form.ts", outDir: join(work, "reader"), emptyOutDir: true },
  });
  /** @type {typeof import("../src/testing/walk-form.ts")} */
  const built = await import(pathToFileURL(join(work, "reader", "walk-form.js")).href);
  return built;
}

/** @param {number} walkSeed @param {number} count */
async function walk(walkSeed, count) {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 1010 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const troubles = [];
  page.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`exception: ${error.message}`));
  await page.addInitScript(() => {
    /** @type {string[]} */
    const found = [];
    Reflect.set(globalThis, "troubles", found);
    const { error } = console;
    console.error = (...what) => {
      found.push(what.join(" ").slice(0, 500));
      error(...what);
    };
    addEventListener("error", ({ message }) => found.push(message));
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(address);
  await page.locator("html[data-live]").waitFor();
  await page.locator("main").click({ position: { x: 2, y: 2 } });
  await page.locator("[name='Service.Restart']").waitFor();
  const start = await textOf(page);
  /** @type {string[]} */
  let did = [];
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

  const seen = await page.evaluate(actInPage, { seed: walkSeed, count });
  for (const [index, { did: step, text, controls, broken }] of seen.entries()) {
    did = seen.slice(0, index + 1).map((each) => each.did);
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
  expect(troubles.length === 0, "The page complained");
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll("dialog[open]"))
      if (dialog instanceof HTMLDialogElement) dialog.close();
  });
  const end = await textOf(page);
  await page.evaluate(travelInPage, /** @type {const} */ ("Redo"));
  const last = await textOf(page);
  const shown = await fileOnShow(page);
  await page.evaluate(travelInPage, /** @type {const} */ ("Undo"));
  expect(
    (await textOf(page)) === start,
    `Undo leads to\n${await textOf(page)}\nand not to the start\n${start}`,
  );
  await page.evaluate(travelInPage, /** @type {const} */ ("Redo"));
  // Which file is on show is no step: redo shows the one that it changed last.
  await showFile(page, shown);
  expect((await textOf(page)) === last, `Redo leads to\n${await textOf(page)}\nand not to the end\n${last}`);
  // Longer than the draft waits for typing to rest.
  await page.waitForTimeout(400);
  await page.reload();
  await page.locator("html[data-live]").waitFor();
  expect(
    (await textOf(page)) === last,
    `A reload leads to\n${await textOf(page)}\nand not to\n${last}, once ${end}`,
  );
  await context.close();
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

/** The text of the file on show, in whatever tab. @param {import("@playwright/test").Page} page */
async function textOf(page) {
  await page.evaluate(() => {
    const tab = document.querySelector("[role=tablist][aria-label=Preview] [role=tab]");
    if (tab instanceof HTMLElement) tab.click();
  });
  return page.locator("[aria-label='Unit file']").textContent();
}
