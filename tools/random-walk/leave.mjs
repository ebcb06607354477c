/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {(page: Page, address: string) => Promise<Page>} Leave */

/** @type {readonly (readonly [string, Leave])[]} */
const ways = [
  [
    "a reload",
    async (page) => {
      await page.reload();
      return live(page);
    },
  ],
  [
    "another address and back",
    async (page) => {
      await page.goto("about:blank");
      await page.goBack();
      return live(page);
    },
  ],
  [
    "an address that fills in the form, and the plain one again",
    async (page, address) => {
      await page.goto(`${address}?ContainerName=other`);
      await live(page);
      return open(page, address);
    },
  ],
  [
    "a closed tab",
    async (page, address) => {
      const next = await page.context().newPage();
      await page.close({ runBeforeUnload: true });
      return open(next, address);
    },
  ],
];

/**
 * One of the ways in which a person leaves the page and comes back, with its name.
 *
 * @param {() => number} random
 */
export function wayToLeave(random) {
  const way = ways[Math.floor(random() * ways.length)];
  if (way === undefined) throw new Error("random() gave no number from 0 to 1");
  return way;
}

/**
 * Goes to an address and waits until the page reacts, no longer.
 *
 * @type {Leave}
 */
export async function open(page, address) {
  await page.goto(address);
  return live(page);
}

/** @param {Page} page */
async function live(page) {
  await page.locator("html[data-live]").waitFor();
  return page;
}

/**
 * Has each script and style sheet arrive late, as over a slow network.
 *
 * @param {import("@playwright/test").BrowserContext} context
 * @param {number} milliseconds
 */
export async function delayLoading(context, milliseconds) {
  if (milliseconds === 0) return;
  await context.route("**/assets/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    // The page that asked may be gone.
    await route.continue().catch(() => undefined);
  });
}
