import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { listen } from "../scripts/listen.mjs";
import { staticServer } from "../scripts/static-server.mjs";
import { expect, openPage, test as base, unitFile } from "./page.ts";

interface Host {
  readonly address: string;
  /** From then on the folder `b/` has another build. */
  readonly rebuild: () => void;
}

/** A host with a Quadlight in the folder `a/` and one in `b/`. */
const test = base.extend<{ readonly host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed.
  host: async ({}, give) => {
    const built = staticServer("dist");
    const worker = await readFile("dist/sw.js", "utf8");
    let isRebuilt = false;
    const server = createServer((request, response) => {
      if (isRebuilt && request.url === "/b/sw.js") {
        response.setHeader("Content-Type", "text/javascript");
        response.end(worker.replace(/[0-9a-f]{12}(?=")/, "of-b"));
        return;
      }
      // To compress all files at its best takes longer than the test.
      delete request.headers["accept-encoding"];
      request.url = request.url?.replace(/^\/[ab]\//, "/");
      built.emit("request", request, response);
    });
    const address = await listen(server);
    await give({ address: address.slice(0, -1), rebuild: () => (isRebuilt = true) });
    server.closeAllConnections();
    server.close();
  },
  baseURL: ({ host }, give) => give(host.address),
});

test.use({ serviceWorkers: "allow" });

test("a new build in one folder leaves what the other one keeps for offline use", async ({
  page,
  context,
  host,
}) => {
  await visit(page, "a/");
  await visit(page, "b/");
  host.rebuild();
  await visit(page, "b/");
  // The new build takes over when the last page of the old one is gone.
  await visit(page, "a/");
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual([expect.stringMatching(/^quadlight \/a\/ /), "quadlight /b/ of-b"]);
  await context.setOffline(true);
  await openPage(page, "a/");
  await expect(unitFile(page)).toContainText("Network=private");
  await openPage(page, "b/");
  await expect(unitFile(page)).toContainText("Network=private");
});

/** Opens the page and waits until it is kept for offline use. */
async function visit(page: Page, folder: string): Promise<void> {
  await openPage(page, folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}
