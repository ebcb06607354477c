import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { findBrowsers } from "../../scripts/browser.mjs";

const all = ["chromium", "firefox", "webkit"] as const;

/** Says at the end which browsers the main jobs were done in, and which are not here. */
export default class SayWhatWasTested implements Reporter {
  readonly #tested = new Set<string>();

  onTestEnd(test: TestCase, { annotations }: TestResult): void {
    const browser = annotations.find(({ type }) => type === "browser")?.description;
    if (browser !== undefined) this.#tested.add(`${test.parent.project()?.name} ${browser}`);
  }

  onEnd(): void {
    const found = findBrowsers();
    const missing = all.filter((kind) => !found.has(kind));
    if (this.#tested.size > 0) console.log(`\nThe main jobs were done in ${[...this.#tested].join(", ")}.`);
    if (missing.length > 0)
      console.log(`Not tested: ${missing.join(", ")}, not found here (README, “Browsers”).`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
