import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import type { BrowserContext, Locator, Page } from "@playwright/test";

export { expect };

/** The files of the main job, as the page must make them. */
export const files = {
  host: `# network-test.container
[Container]
ContainerName=network-test
Image=localhost/local-audio-image
Network=host
`,
  private: `# network-test.container
[Container]
ContainerName=network-test
Image=localhost/local-audio-image
Network=private
`,
} as const;

interface Options {
  /** Trouble that a test makes on purpose; any other fails it. */
  readonly expectedTrouble: readonly RegExp[];
}

/**
 * Tests of the built page. Each fails when the page wrote to the console, threw, broke its own policy or asked
 * another host for anything.
 */
export const test = base.extend<Options>({
  expectedTrouble: [[], { option: true }],
  context: async ({ context, baseURL, expectedTrouble }, runTest) => {
    const troubles = await watch(context, baseURL ?? "");
    await runTest(context);
    expect(troubles.filter((trouble) => !expectedTrouble.some((expected) => expected.test(trouble)))).toEqual(
      [],
    );
  },
});

/** What Playwright writes where a test has no service worker. */
const blockedByPlaywright = "Service Worker registration blocked";

async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  context.on("console", (message) => {
    if (!message.text().startsWith(blockedByPlaywright))
      troubles.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (failure) => troubles.push(`exception: ${failure.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob|about):/.test(url))
      troubles.push(`request to ${url}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      console.error(`Policy violated: ${violatedDirective} by ${blockedURI} ${sample}`);
    });
  });
  return troubles;
}

/** Opens the page and waits until everything on it reacts. */
export async function openPage(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await page.locator("html[data-live]").waitFor();
}

/** Types a name and an image as a person does: over what stands there. */
export async function fillContainer(page: Page, fields: { name?: string; image?: string }): Promise<void> {
  if (fields.name !== undefined)
    await page.getByRole("textbox", { name: "Container name" }).fill(fields.name);
  if (fields.image !== undefined) await page.getByLabel("Image", { exact: true }).fill(fields.image);
}

/** One of the two large choices. */
export function networkChoice(page: Page, name: "Private" | "Host"): Locator {
  return page
    .getByRole("radiogroup", { name: "Network" })
    .getByRole("radio", { name: new RegExp(`^${name}`) });
}

export async function chooseNetwork(page: Page, name: "Private" | "Host"): Promise<void> {
  await networkChoice(page, name).check();
}

/** The field of a setting, by the name that form-filling programs use: `Container.PublishPort.0`. */
export function field(page: Page, name: string): Locator {
  return page.locator(`[name="${name}"]`);
}

/** Opens a card that is folded away, by its name: with the focus on its head and Enter. */
export async function unfold(page: Page, title: string): Promise<Locator> {
  const card = page.getByRole("region", { name: title, exact: true });
  // A head that opens has no role of its own in every browser.
  await card.locator("summary").first().press("Enter");
  return card;
}

export function unitFile(page: Page): Locator {
  return page.getByRole("region", { name: "Unit file" });
}

/** The text of the file as the page shows it: every character. */
export function unitFileText(page: Page): Promise<string | null> {
  return unitFile(page).textContent();
}

export async function expectUnitFile(page: Page, text: string): Promise<void> {
  await expect.poll(() => unitFileText(page)).toBe(text);
}

/** Presses the download button; gives the name and the text of the file that arrives. */
export async function download(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const button = page.getByRole("button", { name: /^Download/ });
  const [arrived] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: arrived.suggestedFilename(), text: await readFile(await arrived.path(), "utf8") };
}

/** axe finds nothing, at any level. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Its usual mode opens another page to put frames together, and the page has none.
    .setLegacyMode()
    // What passes is not told, and takes most of the time.
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const findings = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact}): ${help}\n  ${target.join(" ")}\n  ${failureSummary}`,
    ),
  );
  expect(findings, findings.join("\n\n")).toEqual([]);
}

/** How far the page can be scrolled sideways: 0 when everything fits. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Role and name of what has the focus, as a screen reader says it: `textbox "Image"`; undefined for nothing. */
export async function focused(page: Page): Promise<string | undefined> {
  const focus = page.locator("*:focus");
  if ((await focus.count()) === 0) return undefined;
  const [firstLine = ""] = (await focus.ariaSnapshot()).split("\n");
  const summary = /^- text: (.*)/.exec(firstLine)?.[1];
  if (summary !== undefined) return `summary "${summary}"`;
  // A name with a colon makes it put the whole in quotes.
  return /^- '?(\w+ "[^"]*")/.exec(firstLine)?.[1] ?? firstLine;
}

/**
 * Presses Tab until a control has the focus whose role and name begin so; gives the number of presses.
 * It waits until the page shows the control, as people do: Tab goes past what loads a moment later.
 */
export async function tabTo(page: Page, roleAndName: string): Promise<number> {
  await expect.poll(() => page.locator("body").ariaSnapshot()).toContain(roleAndName);
  return pressTab(page, roleAndName, 1);
}

async function pressTab(page: Page, roleAndName: string, presses: number): Promise<number> {
  await page.keyboard.press("Tab");
  if ((await focused(page))?.startsWith(roleAndName) === true) return presses;
  if (presses === 80) throw new Error(`80 Tabs did not reach ${roleAndName}`);
  return pressTab(page, roleAndName, presses + 1);
}
