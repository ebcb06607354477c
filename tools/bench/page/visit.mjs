import { chromium } from "@playwright/test";
import { launchOptions } from "../../../scripts/browser.mjs";

const slowProcessor = 4;
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export const browser = await chromium.launch(launchOptions());

/**
 * A visit with nothing in the cache: processor slowed down 4 times, 1.6 Mbit/s and 150 ms.
 *
 * @param {string} address
 */
export async function visit(address) {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 1010 },
    serviceWorkers: "block",
  });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowProcessor });
  await devtools.send("Network.emulateNetworkConditions", slowNetwork);
  await tab.goto(address, { waitUntil: "load" });
  return { context, tab, devtools };
}

/**
 * A visit in which what loads with the first use is there, and the files are open.
 *
 * @param {string} address
 * @param {Readonly<Record<string, string>> | undefined} files
 */
export async function visitWith(address, files) {
  const visited = await visit(address);
  const { tab } = visited;
  await tab.waitForSelector("html[data-live]");
  await tab.locator("main").click({ position: { x: 2, y: 2 } });
  await tab.waitForSelector("[name='Service.Restart']");
  if (files === undefined) return visited;
  await tab
    .locator("input[type=file]")
    .first()
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      })),
    );
  const [first = ""] = Object.values(files);
  await tab.waitForFunction(
    (text) => document.querySelector("[aria-label='Unit file']")?.textContent === text,
    first,
  );
  return visited;
}
