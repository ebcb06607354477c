import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, firefox, webkit } from "@playwright/test";
import type { LaunchOptions, Page } from "@playwright/test";
import type { BrowserKind, Launch, Tab } from "./driver.ts";

const browserTypes = { chromium, firefox, webkit };

/** A browser that Playwright drives. */
export function launchByPlaywright(kind: BrowserKind, options: LaunchOptions): Launch {
  return async (colorScheme) => {
    const downloads = await mkdtemp(join(tmpdir(), "quadlight-downloads-"));
    const browser = await browserTypes[kind].launch(options);
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: "reduce",
      serviceWorkers: "allow",
    });
    return {
      version: browser.version(),
      downloads,
      newTab: async (size) => {
        const page = await context.newPage();
        await page.setViewportSize(size);
        page.on("download", (download) => {
          void download.saveAs(join(downloads, download.suggestedFilename()));
        });
        return tabOf(page);
      },
      close: async () => {
        await browser.close();
        await rm(downloads, { recursive: true });
      },
    };
  };
}

function tabOf(page: Page): Tab {
  return {
    goTo: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    chooseFiles: (selector, paths) => page.setInputFiles(selector, [...paths]),
    evaluate: (expression) => page.evaluate<unknown>(expression),
    screenshot: () => page.screenshot(),
    close: async () => {
      const closed = page.waitForEvent("close");
      // Without this the page is not told that it is left.
      await page.close({ runBeforeUnload: true });
      await closed;
    },
  };
}
