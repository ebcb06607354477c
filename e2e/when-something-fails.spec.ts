import type { Locator } from "@playwright/test";
import { chooseNetwork, download, expect, openPage, test, unfold, unitFile } from "./page.ts";

test.use({ expectedTrouble: [/./] });

test("a part that can’t be loaded says so, and the file can still be changed and saved", async ({ page }) => {
  await page.route(/assets\/further-tabs/, (route) => route.abort());
  await openPage(page);
  await page.getByRole("tab", { name: "Service" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "This tab could not be loaded" })).toBeVisible();
  await page.getByRole("tab", { name: "network-test.container" }).click();
  await chooseNetwork(page, "Host");
  await expect(unitFile(page)).toContainText("Network=host");
  await expect(page.getByRole("button", { name: /^Download/ }).first()).toBeVisible();
});

test("without what loads later the first screen goes on working", async ({ page }) => {
  await page.route(/assets\/later/, (route) => route.abort());
  await openPage(page);
  await chooseNetwork(page, "Host");
  await expect(page.getByRole("alert", { name: "Notice" })).toBeVisible();
  await expect(page.getByText("What this network means here could not be loaded")).toBeVisible();
  await expect(unitFile(page)).toContainText("Network=host");
  await chooseNetwork(page, "Private");
  await expect(unitFile(page)).toContainText("Network=private");
});

test("without the part that reads drafts the page works, says so, and keeps what is done", async ({
  page,
}) => {
  await page.route(/assets\/begin/, (route) => route.abort());
  await openPage(page, "./?ContainerName=web");
  await expect(page.getByRole("alert")).toContainText("earlier drafts and the address are not read");
  await chooseNetwork(page, "Host");
  await expect(unitFile(page)).toContainText("Network=host");
  await page.unroute(/assets\/begin/);
  await openPage(page);
  await expect(unitFile(page)).toContainText("Network=host");
});

test("without the part that duplicates a file the menu says so", async ({ page }) => {
  await page.route(/assets\/duplicate-file/, (route) => route.abort());
  await openPage(page);
  await page.getByRole("button", { name: /^More/ }).click();
  await page.getByRole("button", { name: "Duplicate" }).click();
  await expect(page.getByRole("alert")).toContainText("That could not be loaded");
});

test("without the part that opens and saves files both say so, and the download still works", async ({
  page,
}) => {
  await page.route(/assets\/machine-files/, (route) => route.abort());
  await openPage(page, "./?ContainerName=web");
  const sentence = page.getByRole("alert").filter({ hasText: "That could not be loaded" });
  await page.keyboard.press("ControlOrMeta+s");
  await expect(sentence).toBeVisible();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(sentence).toBeHidden();
  await page
    .getByLabel("Unit files to open")
    .setInputFiles({ name: "db.container", mimeType: "text/plain", buffer: Buffer.from("[Container]\n") });
  await expect(sentence).toBeVisible();
  expect((await download(page)).text).toContain("ContainerName=web\n");
});

const sidePages = {
  SidePage: "#learn",
  Examples: "#examples",
  ExplainFile: "#explain",
  LessonList: "#learn",
  Lesson: "#learn/host-and-private",
  RuleReference: "#rules",
} as const;
for (const [part, address] of Object.entries(sidePages))
  test(`from ${address} without its part ${part} there is a way back to the file, and it can be saved`, async ({
    page,
  }) => {
    await page.route(new RegExp(`assets/${part}-[^/]*js$`), (route) => route.abort());
    await openPage(page, `./?ContainerName=web${address}`);
    await expect(page.getByRole("alert")).toContainText("This part could not be loaded");
    expect((await download(page)).text).toContain("ContainerName=web\n");
    await page.getByRole("button", { name: "Back to the file" }).click();
    await expect(unitFile(page)).toContainText("ContainerName=web");
    await chooseNetwork(page, "Host");
    await expect(unitFile(page)).toContainText("Network=host");
  });

test("a page beside the file that did not load does not take the others along", async ({ page }) => {
  await page.route(/assets\/Examples-[^/]*js$/, (route) => route.abort());
  await openPage(page, "./#examples");
  await expect(page.getByRole("alert")).toContainText("This part could not be loaded");
  await page.getByRole("link", { name: "Learn" }).click();
  await expect(page.getByRole("heading", { name: "Learn" })).toBeVisible();
});

const dialogs = {
  ShareDialog: "Share",
  CompareDialog: "Compare…",
  AddFileDialog: "Add file",
} as const;
for (const [part, button] of Object.entries(dialogs))
  test(`“${button}” without its part says so in a dialog that can be closed, each time`, async ({ page }) => {
    await page.route(new RegExp(`assets/${part}-[^/]*js$`), (route) => route.abort());
    await openPage(page);
    const opener = page.getByRole("button", { name: button, exact: true });
    await openAndClose(opener);
    await openAndClose(opener);
    await expect(page.getByRole("button", { name: "Edit text" })).toBeVisible();
  });

async function openAndClose(opener: Locator): Promise<void> {
  await opener.press("Enter");
  const dialog = opener.page().getByRole("dialog");
  await expect(dialog).toContainText("This dialog could not be loaded");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
}

test("“Rename…” without its part says so, and “Add file” opens all the same", async ({ page }) => {
  await page.route(/assets\/RenameDialog-[^/]*js$/, (route) => route.abort());
  await openPage(page);
  await page.getByRole("button", { name: /^More for/ }).click();
  await page.getByRole("button", { name: "Rename…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("This dialog could not be loaded");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Add file" }).click();
  await expect(dialog).toHaveCount(1);
  await expect(dialog.getByRole("button", { name: "Add" })).toBeVisible();
});

test("a card or question whose part can’t be loaded says so by itself, and the cards beside it stay", async ({
  page,
}) => {
  await page.route(/assets\/(?:HostAssistant|ImageFields)-[^/]*js$/, (route) => route.abort());
  await openPage(page);
  await page.getByText("Do I need host?").click();
  await expect(page.getByRole("alert").filter({ hasText: "Do I need host? could not" })).toBeVisible();
  await (await unfold(page, "Image and updates")).waitFor();
  await expect(page.getByRole("alert").filter({ hasText: "Image and updates could not" })).toBeVisible();
  await chooseNetwork(page, "Host");
  await expect(page.getByRole("region", { name: "Ports", exact: true })).toBeVisible();
});
