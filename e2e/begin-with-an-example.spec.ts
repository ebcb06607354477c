import type { Locator, Page } from "@playwright/test";
import { allExamples } from "../src/core/examples/all-examples.ts";
import type { Example } from "../src/core/examples/model/example.ts";
import { analyze } from "../src/core/workspace/analysis/analyze.ts";
import {
  expect,
  expectAccessible,
  expectUnitFile,
  focused,
  openPage,
  sidewaysScroll,
  tabTo,
  test,
  unitFile,
  unitFileText,
} from "./page.ts";
import { fullEngine } from "../src/core/surroundings/full-engine.ts";

/** The link to an example in the list. */
function entry(page: Page, title: string) {
  return page.getByRole("link", { name: title, exact: true });
}

async function openInEditor(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open in the editor" }).click();
  await expect(unitFile(page)).toBeVisible();
}

/** What the page shows of the file, in its order: “danger host-network”. */
function shownFindings(page: Page): Promise<readonly string[]> {
  return page
    .locator("[data-rule][data-severity]")
    .evaluateAll((found) =>
      found.map((each) => `${each.getAttribute("data-severity")} ${each.getAttribute("data-rule")}`),
    );
}

/** What all rules find in the first file of an example, with the others beside it. */
function expectedFindings({ files, target }: Example): readonly string[] {
  const [active = ""] = Object.keys(files);
  const { findings } = analyze({ files, active, target }, fullEngine);
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

const isGrave = (finding: string) => /^(?:error|danger|warning) /.test(finding);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(control: Locator): Promise<Box> {
  const box = await control.boundingBox();
  if (box === null) throw new Error("It can’t be seen");
  return box;
}

function overlap(one: Box, other: Box): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const isAbove = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !isBeside && !isAbove;
}

function firstFile({ files }: Example): readonly [name: string, text: string] {
  const [first = ["", ""]] = Object.entries(files);
  return first;
}

test("find one by words and network, look at it, open it, and undo brings the former file back", async ({
  page,
}) => {
  await openPage(page);
  const before = (await unitFileText(page)) ?? "";
  await page.getByRole("link", { name: "Examples", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "examples" })).toHaveText(
    `${allExamples.length} examples`,
  );
  await page.getByLabel("Network", { exact: true }).selectOption("Another container’s network");
  await expect(entry(page, "Program behind a VPN")).toBeVisible();
  await expect(entry(page, "Backup every night")).toHaveCount(0);
  await page.getByLabel("Network", { exact: true }).selectOption("Every network");
  await page.getByRole("searchbox", { name: "Search the examples" }).fill("postgres secret");
  await entry(page, "Database with a volume and a secret").click();
  await expect(page.getByRole("region", { name: "Its network" })).toContainText("it can’t call the internet");
  await expect(page.getByText("podman secret create postgres-password -")).toBeVisible();
  await openInEditor(page);
  const database = allExamples.find(({ id }) => id === "database");
  await expectUnitFile(page, database?.files["db.container"] ?? "");
  await expect(page.getByRole("tablist", { name: "Files" }).getByRole("tab")).toHaveText([
    /^db\.container/,
    /^db\.volume/,
    /^backend\.network/,
  ]);
  await expect(page.getByRole("combobox", { name: "Runs as" })).toHaveValue("user");
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, before);
  await expect(page.getByRole("combobox", { name: "Runs as" })).toHaveValue("system");
});

test("a newer Podman stays chosen, since each example fits it", async ({ page }) => {
  await openPage(page, "./?podman=6.1#examples/exporter");
  await page.evaluate(() => {
    location.hash = "#examples/exporter";
  });
  await openInEditor(page);
  await expect(page.getByRole("combobox", { name: "Podman version" })).toHaveValue("6.1");
});

test("an example is chosen and opened by keyboard alone", async ({ page }) => {
  await openPage(page, "./#examples");
  await tabTo(page, 'searchbox "Search the examples"');
  await page.keyboard.type("kube");
  await tabTo(page, 'link "Kubernetes YAML as a service"');
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Kubernetes YAML as a service" })).toBeVisible();
  await tabTo(page, 'button "Open in the editor"');
  expect(await focused(page)).toBe('button "Open in the editor"');
  await page.keyboard.press("Enter");
  await expect(unitFile(page)).toContainText("Yaml=site.yaml");
});

test("words that none has are told, and so is an address that names none", async ({ page }) => {
  await openPage(page, "./#examples/no-such-example");
  await expect(page.getByRole("alert")).toHaveText("There is no example called no-such-example.");
  await page.getByRole("searchbox", { name: "Search the examples" }).fill("no such words");
  await expect(page.getByText("No example has all of this.")).toBeVisible();
});

for (const example of allExamples)
  test(`${example.id} opens as it was shown, without a finding to mend`, async ({ page }) => {
    const [name, text] = firstFile(example);
    await openPage(page, `./#examples/${example.id}`);
    await expect(page.getByRole("heading", { level: 2, name: example.title })).toBeVisible();
    await expect(page.getByRole("figure", { name }).locator("code")).toHaveText(text);
    await openInEditor(page);
    await expectUnitFile(page, text);
    // All rules have spoken: what they find beyond that of the first screen is there, too.
    await expect.poll(() => shownFindings(page)).toEqual(expectedFindings(example));
    const grave = (await shownFindings(page)).filter(isGrave);
    expect(grave).toEqual(example.id === "network-test-host" ? ["danger host-network"] : []);
  });

for (const [what, address] of [
  ["list", "./#examples"],
  ["page of an example", "./#examples/vpn-sidecar"],
] as const)
  test(`the ${what} is accessible and fits a phone`, async ({ page }) => {
    await openPage(page, address);
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sidewaysScroll(page)).toBe(0);
  });

for (const width of [320, 390, 560, 768, 901, 1024, 1181, 1280])
  test(`the links of the header and its buttons keep clear of each other at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page);
    const [link, scope, undo] = await Promise.all([
      boxOf(page.getByRole("link", { name: "Examples", exact: true })),
      boxOf(page.getByRole("combobox", { name: "Runs as" })),
      boxOf(page.getByRole("button", { name: "Undo" })),
    ]);
    expect(overlap(link, scope) || overlap(link, undo) || overlap(scope, undo)).toBe(false);
    expect(await sidewaysScroll(page)).toBe(0);
  });
