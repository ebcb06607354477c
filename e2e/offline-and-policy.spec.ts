import { once } from "node:events";
import { readdirSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import {
  chooseNetwork,
  download,
  expect,
  expectUnitFile,
  files,
  networkChoice,
  openPage,
  test,
  unitFile,
} from "./page.ts";

test.use({ serviceWorkers: "allow" });

test("the page works without a network once it was visited: reload, form and download", async ({
  page,
  context,
}) => {
  await openPage(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await openPage(page, "./?ContainerName=network-test&Image=localhost/local-audio-image");
  await chooseNetwork(page, "Host");
  await expectUnitFile(page, files.host);
  expect(await download(page)).toEqual({ name: "network-test.container", text: files.host });
});

test("every file of the build is kept for offline use", async ({ page }) => {
  await openPage(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  const built = readdirSync("dist/assets").map((name) => `/assets/${name}`);
  expect(kept.toSorted()).toEqual(["/", "/licences/", ...built].toSorted());
});

test("the measurements open without a network, too", async ({ page, context }) => {
  await openPage(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await openPage(page);
  await page
    .getByRole("button", { name: /How this was measured/ })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toContainText("5.4.2/rootful/private");
});

test("the policy allows nothing inline but by hash, and no other host", async ({ request }) => {
  const html = await (await request.get("./")).text();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(html).not.toContain(' style="');
});

test.describe("the policy", () => {
  test.use({ expectedTrouble: [/example\.com/] });

  test("keeps the page from sending anything anywhere", async ({ page }) => {
    await openPage(page);
    const outcome = await page.evaluate(() =>
      fetch("https://example.com/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(outcome).toBe("refused");
  });
});

test.describe("the addresses of scripts", () => {
  test.use({ expectedTrouble: [/trusted|assets\/begin|ERR_FAILED/i] });

  test("only that of the service worker can be given to the browser, and nobody can make a rule for more", async ({
    page,
  }) => {
    // What asks for the service worker never comes: no rule waits for it.
    await page.route(/assets\/begin/, (route) => route.abort());
    await openPage(page);
    const names = ["service-worker", "default", "another"];
    const addresses = ["./assets/sw.js", "./sw.js?", "data:text/javascript,1", "https://example.com/sw.js"];
    await Promise.all([
      ...names.map((name) => refused(page.evaluate(makeRule, name))),
      ...addresses.flatMap((address) => [
        refused(page.evaluate((url) => navigator.serviceWorker.register(url), address)),
        refused(page.evaluate((url) => void (document.createElement("script").src = url), address)),
      ]),
      refused(page.evaluate(() => void (document.body.innerHTML = "<p>"))),
    ]);
    await page.evaluate(() => navigator.serviceWorker.register("./sw.js"));
  });
});

function refused(promise: Promise<unknown>): Promise<void> {
  return expect(promise).rejects.toThrow("TypeError");
}

function makeRule(name: string): void {
  globalThis.trustedTypes?.createPolicy(name, { createScriptURL: (url: string) => url });
}

test("the host sends what a policy in the page can’t", async ({ request }) => {
  const headers = (await request.get("./")).headers();
  expect(headers).toMatchObject({
    "content-security-policy": "frame-ancestors 'self'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
});

test("a first visit: the page, then its script; at most six requests and 100 kB in all", async ({ page }) => {
  const arrived: Request[] = [];
  page.on("requestfinished", (request) => {
    if (!request.url().startsWith("data:")) arrived.push(request);
  });
  await openPage(page);
  await page.waitForLoadState("networkidle");
  const kinds = arrived.map((request) => request.resourceType());
  expect(kinds.slice(0, 2)).toEqual(["document", "script"]);
  expect(kinds.length).toBeLessThanOrEqual(6);
  const sizes = await Promise.all(arrived.map((request) => request.sizes()));
  expect(sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)).toBeLessThanOrEqual(100_000);
});

test.describe("before the program runs", () => {
  test.use({ serviceWorkers: "block" });

  test("the first screen can be read, and a click on Host is kept", async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto("./", { waitUntil: "commit" });
    await expect(unitFile(page)).toContainText("Network=private");
    await networkChoice(page, "Host").check();
    release();
    await expect(unitFile(page)).toContainText("Network=host");
    await expect(networkChoice(page, "Host")).toBeChecked();
  });

  test("what was typed is kept", async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto("./", { waitUntil: "commit" });
    await page.getByRole("textbox", { name: "Container name" }).fill("web");
    release();
    await expect(unitFile(page)).toContainText("ContainerName=web");
  });
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the first screen can be read", async ({ page }) => {
    await page.goto("./");
    await expect(unitFile(page)).toContainText("Network=private");
    await expect(page.getByRole("heading", { name: "What this container can reach" })).toBeVisible();
  });
});

test.describe("nothing jumps", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("while the page loads", async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await openPage(page);
    // What is not on the first screen comes a little later.
    await expect(page.getByRole("region", { name: "Install it" })).toBeAttached();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => Reflect.get(globalThis, "shifts"))).toEqual([]);
  });
});

/** Keeps back all scripts until the function it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const gate = new AbortController();
  const opened = once(gate.signal, "abort");
  await page.route("**/assets/*.js", async (route) => {
    await opened;
    await route.continue();
  });
  return () => gate.abort();
}
