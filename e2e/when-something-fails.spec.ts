import { chooseNetwork, expect, openPage, test, unitFile } from "./page.ts";

test.use({ serviceWorkers: "block", expectedTrouble: [/./] });

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

test("without the part that keeps drafts the page works and says that they are not kept", async ({
  page,
}) => {
  await page.route(/assets\/begin/, (route) => route.abort());
  await openPage(page, "./?ContainerName=web");
  await expect(page.getByRole("alert")).toContainText("drafts are neither found nor kept");
  await chooseNetwork(page, "Host");
  await expect(unitFile(page)).toContainText("Network=host");
});
