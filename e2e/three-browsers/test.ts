import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { launcherOf } from "./drivers/launcher.ts";
import type { Browser, BrowserKind, ColourScheme, Size, Tab } from "./drivers/driver.ts";
import { copyOfPage, openSite } from "./site.ts";
import type { Site } from "./site.ts";

export { expect };

export const desktop: Size = { width: 1360, height: 1010 };
export const phone: Size = { width: 390, height: 844 };

export interface WhichBrowser {
  /** The browser that the project runs in. */
  readonly kind: BrowserKind;
}

interface OncePerWorker {
  readonly pageFolder: string;
  /** The browser with this colour scheme, which is started when it is first asked for. */
  readonly browserWith: (scheme: ColourScheme) => Promise<Browser>;
}

interface OncePerTest {
  readonly site: Site;
  readonly theBrowser: Browser;
  readonly scheme: ColourScheme;
  /** Complaints that a job brings about; any other fails it. */
  readonly expectedComplaints: readonly RegExp[];
  readonly newTab: (size?: Size) => Promise<Tab>;
}

/**
 * Tests that are the same in each browser. A site has its own origin in each test: for what a browser keeps, that is a
 * profile nobody used before. Each test fails when the page complained, wherever it was open.
 */
export const test = base.extend<OncePerTest, WhichBrowser & OncePerWorker>({
  kind: ["chromium", { scope: "worker", option: true }],
  scheme: ["light", { option: true }],
  expectedComplaints: [[], { option: true }],
  pageFolder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants one
    async ({}, provide) => {
      const { folder, remove } = await copyOfPage();
      await provide(folder);
      await remove();
    },
    { scope: "worker" },
  ],
  browserWith: [
    async ({ kind }, provide) => {
      const launch = launcherOf(kind);
      const running = new Map<ColourScheme, Promise<Browser>>();
      await provide((scheme) => {
        const browser = running.get(scheme) ?? launch(scheme);
        running.set(scheme, browser);
        return browser;
      });
      await Promise.all([...running.values()].map(async (browser) => (await browser).close()));
    },
    { scope: "worker" },
  ],
  site: async ({ pageFolder }, provide) => {
    const site = await openSite(pageFolder);
    await provide(site);
    await site.goOffline();
  },
  theBrowser: async ({ browserWith, scheme }, provide) => {
    const browser = await browserWith(scheme);
    test.info().annotations.push({ type: "browser", description: browser.version });
    await provide(browser);
    const left = await readdir(browser.downloads);
    await Promise.all(left.map((name) => rm(join(browser.downloads, name))));
  },
  newTab: async ({ theBrowser, site, expectedComplaints }, provide) => {
    const open = new Set<Tab>();
    await provide(async (size = desktop) => {
      const tab = await theBrowser.newTab(size);
      open.add(tab);
      return {
        ...tab,
        close: async () => {
          open.delete(tab);
          await tab.close();
        },
      };
    });
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a session has one tab at a time
    for (const tab of open) await leave(tab, site);
    const complaints = site.complaints.flatMap((lines) => lines.trimEnd().split("\n"));
    expect(complaints.filter((line) => !expectedComplaints.some((expected) => expected.test(line)))).toEqual(
      [],
    );
  },
});

/** Closes a tab, once it has told what it complained about; of a test that failed, its last sight is kept. */
async function leave(tab: Tab, { complaints }: Site): Promise<void> {
  const run = test.info();
  if (run.status !== run.expectedStatus)
    await writeFile(run.outputPath("last-sight.png"), await tab.screenshot());
  const last = await tab.evaluate("document.documentElement.dataset.complaints");
  if (typeof last === "string") complaints.push(last);
  await tab.close();
}
