import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";

const usualPlaces = [
  // The same browser without windows: a page is there in half the processor time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const usualPlacesOfFirefox = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
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
 * The browsers that the tests can drive, and how: Playwright's own, else those of this machine.
 *
 * @typedef {"chromium" | "firefox" | "webkit"} BrowserKind
 * @typedef {{ by: "playwright", executablePath: string }
 *   | { by: "marionette", firefox: string }
 *   | { by: "webkit-gtk", driver: string, browser: string, display: string }} FoundBrowser
 * @returns {ReadonlyMap<BrowserKind, FoundBrowser>}
 */
export function findBrowsers() {
  /** @type {Map<BrowserKind, FoundBrowser>} */
  const found = new Map();
  const chromium = findBrowser();
  const firefox = playwrightsOwn("firefox") ?? firefoxOfThisMachine();
  const webkit = playwrightsOwn("webkit") ?? webKitOfThisMachine();
  if (chromium !== undefined) found.set("chromium", { by: "playwright", executablePath: chromium });
  if (firefox) found.set("firefox", firefox);
  if (webkit) found.set("webkit", webkit);
  return found;
}

/** @param {"firefox" | "webkit"} kind @returns {FoundBrowser | undefined} */
function playwrightsOwn(kind) {
  const executablePath = createRequire(import.meta.url)("playwright")[kind].executablePath();
  return existsSync(executablePath) ? { by: "playwright", executablePath } : undefined;
}

/** @returns {FoundBrowser | undefined} */
function firefoxOfThisMachine() {
  const firefox = [process.env["FIREFOX"], ...usualPlacesOfFirefox].find(
    (path) => path !== undefined && existsSync(path),
  );
  return firefox === undefined ? undefined : { by: "marionette", firefox };
}

/** WebKitGTK's driver, its small browser, and a display to draw on. @returns {FoundBrowser | undefined} */
function webKitOfThisMachine() {
  const [driver, display] = ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];
  const browser = foldersOfLibraries()
    .flatMap((folder) => ["4.1", "4.0"].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`))
    .find((path) => existsSync(path));
  if (browser === undefined || !existsSync(driver) || !existsSync(display)) return undefined;
  return { by: "webkit-gtk", driver, browser, display };
}

/** Where Debian (by machine) and others keep the programs of a library. @returns {string[]} */
function foldersOfLibraries() {
  if (!existsSync("/usr/lib")) return [];
  const byMachine = readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu"));
  return [...byMachine.map((name) => `/usr/lib/${name}`), "/usr/libexec"];
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
