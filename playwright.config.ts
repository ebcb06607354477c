import { defineConfig, devices } from "@playwright/test";
import type { WhichBrowser } from "./e2e/three-browsers/test.ts";
import { findBrowsers, launchOptions } from "./scripts/browser.mjs";

const { userAgent: _desktop, ...phone } = devices["Pixel 7"];

export default defineConfig<object, WhichBrowser>({
  testDir: "e2e",
  // Not test-results itself: Playwright empties this folder, and the other runners report beside it.
  outputDir: "test-results/e2e",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  // Twice the usual: a busy machine of two cores is slow, and how fast the page is has a measurement of its own.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  reporter: [
    ["list"],
    ["json", { outputFile: "test-results/playwright.json" }],
    ["./e2e/three-browsers/say-what-was-tested.ts"],
  ],
  use: {
    // The server chooses a free port and says it; see `wait` below.
    baseURL: `http://127.0.0.1:${process.env["QUADLIGHT_PORT"] ?? ""}`,
    // A trace of each test costs a fifth of the time: `npx playwright test --trace on` makes them.
    screenshot: "only-on-failure",
    // It fetches the whole page once more: tests of working offline allow it.
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: launchOptions(),
  },
  projects: [
    {
      name: "desktop",
      testIgnore: ["small-screen.spec.ts", "three-browsers/**"],
      use: { viewport: { width: 1360, height: 1010 } },
    },
    {
      name: "phone",
      // A phone has no Tab key.
      grepInvert: /by keyboard alone/,
      testIgnore: "three-browsers/**",
      testMatch: ["small-screen.spec.ts", "make-the-two-files.spec.ts", "host-and-back.spec.ts"],
      use: { ...phone, viewport: { width: 390, height: 844 } },
    },
    ...[...findBrowsers().keys()].map((kind) => ({
      name: kind,
      testDir: "e2e/three-browsers",
      // In twenty runs of its 23 tests its driver hung once: what passes only the second time is told as flaky.
      retries: kind === "webkit" ? 2 : 0,
      use: { kind },
    })),
  ],
  webServer: {
    command: "node scripts/serve.mjs --port 0",
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<quadlight_port>\d+)\// },
  },
});
