// Prints how fast the built page is in a real browser, a figure a line: NAME VALUE UNIT. `npm run build` comes first.
// Processor slowed down 4 times, 1.6 Mbit/s and 150 ms, beside an almost empty page in the same run.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "./browser.mjs";
import { listen } from "./listen.mjs";
import { staticServer } from "./static-server.mjs";

const rounds = 5;
const strokes = 30;
const slowProcessor = 4;
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** What any page needs to show two radio buttons and a text. */
const emptyPage = `<!doctype html><title>Floor</title><input type=radio name=n><input type=radio name=n><pre>text</pre>`;

const floor = createServer((_, response) => {
  response.setHeader("Content-Type", "text/html").end(emptyPage);
});
const page = staticServer(fileURLToPath(new URL("../dist", import.meta.url)));
const [floorAddress, pageAddress] = await Promise.all([listen(floor), listen(page)]);
const browser = await chromium.launch(launchOptions());

/**
 * A visit with nothing in the cache.
 *
 * @param {string} address
 */
async function visit(address) {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 1010 },
    serviceWorkers: "block",
  });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowProcessor });
  await devtools.send("Network.emulateNetworkConditions", slowNetwork);
  await tab.goto(address, { waitUntil: "load" });
  return { context, tab };
}

/** @param {import("@playwright/test").Page} tab @returns {Promise<number>} */
const firstPaint = (tab) =>
  tab.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === "first-contentful-paint") resolve(startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

/** @param {string} name @param {number} value */
const print = (name, value, unit = "ms") => console.log(`${name} ${value.toFixed(1)} ${unit}`);

/** @type {{ page: number[], floor: number[], live: number[], blocked: number[] }} */
const seen = { page: [], floor: [], live: [], blocked: [] };
for (let round = 0; round < rounds; round++) {
  /* oxlint-disable no-await-in-loop -- one visit at a time: they would slow each other down */
  const empty = await visit(floorAddress);
  seen.floor.push(await firstPaint(empty.tab));
  await empty.context.close();
  const full = await visit(pageAddress);
  await full.tab.waitForSelector("html[data-live]");
  seen.live.push(await full.tab.evaluate(() => performance.now()));
  seen.page.push(await firstPaint(full.tab));
  await full.context.close();
  /* oxlint-enable no-await-in-loop */
}
print("first-paint", quantile(seen.page, 0.5));
print("first-paint-empty-page", quantile(seen.floor, 0.5));
print("first-paint-vs-empty-page", quantile(seen.page, 0.5) / quantile(seen.floor, 0.5), "times");
print("live", quantile(seen.live, 0.5));

const { tab, context } = await visit(pageAddress);
await tab.waitForSelector("html[data-live]");
// What loads later has to be there, or the first strokes wait for it.
await tab.locator("main").click({ position: { x: 2, y: 2 } });
await tab.waitForSelector("[name='Service.Restart']");

/**
 * How long each of some strokes takes until its result is painted. Fails when the page lacks what is to be pressed.
 *
 * @param {"toggle" | "keystroke"} what
 */
const painted = (what) =>
  tab.evaluate(
    async ({ kind, count }) => {
      const radios = [...document.querySelectorAll("input[type=radio]")];
      const field = document.querySelector("input[name='Container.Image']");
      if (radios.length < 2) throw new Error("The page has no two networks to choose from");
      if (!(field instanceof HTMLInputElement)) throw new Error("The page has no field for the image");
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- this function runs in the page
      const afterPaint = () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.addEventListener("message", () => resolve(undefined));
            channel.port1.start();
            channel.port2.postMessage(0);
          });
        });
      const toggle = (/** @type {number} */ index) => {
        const radio = radios[(index + 1) % 2];
        if (radio instanceof HTMLInputElement) radio.click();
      };
      const type = (/** @type {number} */ index) => {
        // React looks at the value behind its own setter, so that one is passed by.
        Reflect.set(HTMLInputElement.prototype, "value", `quay.io/example/app:${index}`, field);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      };
      const act = kind === "toggle" ? toggle : type;
      const times = [];
      /* oxlint-disable no-await-in-loop -- one stroke at a time, as a person does */
      for (let index = 0; index < count; index++) {
        await afterPaint();
        const start = performance.now();
        act(index);
        await afterPaint();
        times.push(performance.now() - start);
      }
      /* oxlint-enable no-await-in-loop */
      return times;
    },
    { kind: what, count: strokes },
  );

for (const what of /** @type {const} */ (["toggle", "keystroke"])) {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, see above
  const times = await painted(what);
  print(`${what}-painted-p50`, quantile(times, 0.5));
  print(`${what}-painted-p95`, quantile(times, 0.95));
}
await context.close();
await browser.close();
floor.close();
page.close();
