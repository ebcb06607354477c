import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../../scripts/browser.mjs";
import { builtPage } from "../../../scripts/built-page.mjs";
import { listen } from "../../../scripts/listen.mjs";
import { staticServer } from "../../../scripts/static-server.mjs";
import { holdDom, lookForContent } from "./dom.mjs";
import { comeIn } from "./come-in.mjs";
import { watch } from "./watch.mjs";

/** @typedef {import("../delivery.ts").Delivery} Delivery */
/** @typedef {import("../../../src/core/workspace/workspace.ts").Workspace} Workspace */
/** @typedef {import("@playwright/test").Page} Page */

/** What is asked of the page is there by then, in milliseconds, on a busy machine too. */
const patience = 30_000;

/** A whole visit takes no longer. */
const longestVisit = 120_000;

/** A press keeps the page busy no longer than that. */
const longestTask = 1000;

/** So often is an input tried again that took too long: another program can have been in the way. */
const tries = 3;

/** Brings inputs to the built page in a real browser. @param {typeof import("../hostile.ts")} hostile @returns {Promise<import("../run.mjs").Lane>} */
export async function pageLane({ Found, hold, opened, search, sizeOf, valuesIn }) {
  const server = staticServer(builtPage());
  const origin = await listen(server);
  let browser = await chromium.launch(launchOptions());
  const { allowed } = await visit(undefined);

  return {
    search: (kind, plan) => search(kind, attempt, plan),
    close: async () => {
      await browser.close();
      server.close();
    },
  };

  /** @param {Delivery} delivery */
  async function attempt(delivery) {
    for (let left = tries; left > 0; left--) {
      // oxlint-disable-next-line no-await-in-loop -- only what was too slow is tried again
      const { longest } = await visit(delivery);
      if (longest <= longestTask || sizeOf(delivery) > 1_000_000) return;
      hold("the page is never frozen for a second", left > 1, () => `It was for ${Math.round(longest)} ms.`);
    }
  }

  /** One visit, from a new profile; without a delivery that of somebody who brings nothing. @param {Delivery | undefined} delivery */
  async function visit(delivery) {
    const context = await browser.newContext({
      viewport: { width: 1360, height: 1010 },
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(patience);
    // Some questions to a frozen page wait for ever.
    const isOver = setTimeout(() => void endBrowser(), longestVisit);
    try {
      const watched = await watch(context, origin);
      const page = await context.newPage();
      const frame = await comeIn(page, origin, delivery);
      await toured(page, frame);
      const dom = await frame.evaluate(lookForContent);
      if (delivery !== undefined) {
        holdDom(hold, dom, allowed);
        await holdText(page, frame, delivery);
        if (delivery.by !== "frame") await holdMainJob(page, delivery);
      }
      const { troubles, longest } = await watched.end(page);
      hold("the page complains of nothing", troubles.length === 0, () => troubles.join("\n").slice(0, 2000));
      return { allowed: dom, longest };
    } catch (error) {
      if (error instanceof Found) throw error;
      throw new Found("the page reacts", String(error).slice(0, 1500));
    } finally {
      clearTimeout(isOver);
      await closed(context);
    }
  }

  /** A frozen page does not close. @param {import("@playwright/test").BrowserContext} context */
  async function closed(context) {
    const isSlow = setTimeout(() => void endBrowser(), patience);
    await context.close().catch(() => undefined);
    clearTimeout(isSlow);
    if (!browser.isConnected()) browser = await chromium.launch(launchOptions());
  }

  async function endBrowser() {
    await browser.close().catch(() => undefined);
  }

  /** The file on show is what came in, letter by letter, and so is the one that is downloaded. @param {Page} page @param {import("@playwright/test").Frame} frame @param {Delivery} delivery */
  async function holdText(page, frame, delivery) {
    if (delivery.by !== "link" && delivery.by !== "files") return;
    const [workspace] = await opened(delivery);
    if (workspace === undefined) return;
    const expected = workspace.files[workspace.active] ?? "";
    const shown = await frame.getByRole("region", { name: "Unit file" }).textContent();
    hold(
      "the page shows what came in",
      shown === expected,
      () => `It shows ${JSON.stringify(shown?.slice(0, 800))}`,
    );
    const bytes = await downloaded(page);
    hold("a file is downloaded as it came in", bytes.equals(Buffer.from(expected)), () =>
      JSON.stringify(bytes.toString("utf8").slice(0, 800)),
    );
  }

  /** Afterwards a container gets its name, its image and its network, and is downloaded. @param {Page} page @param {Delivery} delivery */
  async function holdMainJob(page, delivery) {
    const name = page.getByRole("textbox", { name: "Container name" });
    if (delivery.by === "address" && /[?&]embed/.test(delivery.search)) return;
    if (!(await name.isVisible())) return;
    await name.fill("still-here");
    await page.getByLabel("Image", { exact: true }).fill("quay.io/still/here:1");
    const networks = page.getByRole("radiogroup", { name: "Network" });
    const host = networks.getByRole("radio", { name: /^Host/ });
    if (await host.isVisible()) {
      // In a QM partition host is what holds without a line: only another choice before makes one.
      await networks.getByRole("radio", { name: /^Private/ }).check();
      await host.check();
    }
    const text = (await downloaded(page)).toString("utf8");
    const said = valuesIn(text);
    hold(
      "the main job works afterwards",
      said.name === "still-here" && said.image === "quay.io/still/here:1" && said.network === "host",
      () => `${JSON.stringify(said)} in ${JSON.stringify(text.slice(0, 500))}`,
    );
  }
}

/** Sees all that the page has to say about the file. @param {Page} page @param {import("@playwright/test").Frame} frame */
async function toured(page, frame) {
  await frame.locator("main").click({ position: { x: 2, y: 2 } });
  const tabs = frame.getByRole("tablist", { name: "Preview" }).getByRole("tab");
  /* oxlint-disable no-await-in-loop -- one after the other, as a person does */
  for (let at = (await tabs.count()) - 1; at >= 0; at--) await tabs.nth(at).click();
  for (const hash of ["#explain", ""]) {
    await frame.evaluate((to) => (location.hash = to), hash);
    await page.waitForTimeout(150);
  }
  /* oxlint-enable no-await-in-loop */
}

/** @param {Page} page */
async function downloaded(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: /^Download/ })
      .first()
      .click(),
  ]);
  return readFile(await download.path());
}
