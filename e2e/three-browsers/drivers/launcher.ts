import { findBrowsers, launchOptions } from "../../../scripts/browser.mjs";
import type { BrowserKind, Launch } from "./driver.ts";
import { launchFirefox } from "./firefox.ts";
import { launchByPlaywright } from "./playwright.ts";
import { launchWebKitGtk } from "./webkit-gtk.ts";

/** How the browser of this kind that is here is started. */
export function launcherOf(kind: BrowserKind): Launch {
  const found = findBrowsers().get(kind);
  switch (found?.by) {
    case "playwright":
      return launchByPlaywright(kind, kind === "chromium" ? launchOptions() : {});
    case "marionette":
      return launchFirefox(found.firefox);
    case "webkit-gtk":
      return launchWebKitGtk(found);
    case undefined:
      throw new Error(`There is no ${kind} here`);
  }
}
