/** @typedef {import("../delivery.ts").Delivery} Delivery */
/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Frame} Frame */

/** Servers of Node refuse longer addresses. */
const longestAddress = 8000;

/** Opens the page as somebody would whom this delivery reached; gives the frame with the page when it reacts. @param {Page} page @param {string} origin @param {Delivery | undefined} delivery @returns {Promise<Frame>} */
export async function comeIn(page, origin, delivery) {
  switch (delivery?.by) {
    case "address":
      await open(page, origin, delivery.search + delivery.hash);
      break;
    case "link":
      // A link is followed from elsewhere, or while the page is open.
      if (delivery.fragment.length % 2 === 0) await open(page, origin, `#${delivery.fragment}`);
      else {
        await open(page, origin, "");
        await page.evaluate((fragment) => (location.hash = fragment), delivery.fragment);
        await settled(page);
      }
      break;
    case "files":
      await open(page, origin, "");
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles(
          delivery.files.map(({ name, bytes }) => ({
            name,
            mimeType: "text/plain",
            buffer: Buffer.from(bytes),
          })),
        );
      await settled(page);
      break;
    case "storage":
      await keep(page, origin, delivery.items);
      await open(page, origin, "");
      break;
    case "frame":
      return openFrame(page, origin, delivery);
    case undefined:
      await open(page, origin, "");
  }
  return page.mainFrame();
}

/** @param {Page} page @param {string} origin @param {string} rest */
async function open(page, origin, rest) {
  const query = /^\?[^#]*/.exec(rest)?.[0] ?? "";
  if (query.length > longestAddress)
    await page.route(
      (url) => url.search.length > 1 && url.pathname === "/",
      async (route) => route.fulfill({ response: await route.fetch({ url: origin }) }),
    );
  await page.goto(origin + rest);
  await page.locator("html[data-live]").waitFor();
  await settled(page);
}

/** What was opened is in place, and drawn. @param {Page} page */
async function settled(page) {
  await page.waitForTimeout(200);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Puts texts into the storage of the origin, from a page of it that has no script. @param {Page} page @param {string} origin @param {readonly (readonly [string, string])[]} items */
async function keep(page, origin, items) {
  await page.route(`${origin}empty`, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto(`${origin}empty`);
  await page.evaluate((pairs) => {
    for (const [name, text] of pairs)
      try {
        localStorage.setItem(name, text);
      } catch {
        // More than a browser keeps.
      }
  }, items);
}

/** @param {Page} page @param {string} origin @param {Extract<Delivery, { by: "frame" }>} delivery */
async function openFrame(page, origin, { address, messages }) {
  await page.route(`${origin}around`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: "<title>around</title><iframe width=1000 height=900></iframe>",
    }),
  );
  await page.goto(`${origin}around`);
  await page.evaluate((src) => {
    const frame = document.querySelector("iframe");
    if (frame) frame.src = src;
  }, `./${address}`);
  const handle = await page.locator("iframe").elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("There is no frame");
  await frame.locator("html[data-live]").waitFor();
  await page.evaluate((texts) => {
    for (const text of texts) frames[0]?.postMessage(JSON.parse(text), "*");
  }, messages);
  await settled(page);
  return frame;
}
