import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser that tests and screenshots drive: `CHROMIUM`, else Playwright's own, else one of this machine.
 * Gives its path; undefined when there is none.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const { chromium } = createRequire(import.meta.url)("playwright");
  return [process.env["CHROMIUM"], chromium.executablePath(), ...usualPlaces].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/**
 * How to start it: without the sandbox, which root can't have, and without calls to its maker.
 *
 * @returns {import("playwright").LaunchOptions}
 */
export function launchOptions() {
  const executablePath = findBrowser();
  return {
    ...(executablePath !== undefined && { executablePath }),
    chromiumSandbox: false,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
    ],
  };
}
