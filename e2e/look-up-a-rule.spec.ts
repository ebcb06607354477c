import {
  expect,
  expectAccessible,
  expectUnitFile,
  openPage,
  sidewaysScroll,
  test,
  unitFile,
} from "./page.ts";

const hosted = "./?ContainerName=web&Image=quay.io/example/app:1&Network=host";

test("a finding leads to its rule, and back to the file as it was", async ({ page }) => {
  await openPage(page, hosted);
  await page.locator('[data-rule="host-network"]').getByRole("link", { name: /^Rule/ }).click();
  await expect(page.getByRole("heading", { name: "host-network" })).toBeVisible();
  await expect(page.getByText("Network=host").first()).toBeVisible();
  await page.getByRole("button", { name: "Back to the file" }).click();
  await expect(unitFile(page)).toContainText("Network=host");
});

test("every rule has an address of its own", async ({ page }) => {
  await openPage(page, "./#rules/restart-invalid");
  await expect(page.getByRole("heading", { name: "restart-invalid" })).toBeVisible();
  await page.getByRole("link", { name: /^Next: / }).click();
  await expect(page).not.toHaveURL(/restart-invalid$/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "restart-invalid" })).toBeVisible();
});

test("a rule is found by words", async ({ page }) => {
  await openPage(page, "./#rules");
  await page.getByRole("searchbox", { name: "Search the rules" }).fill("unless-stopped");
  await page.getByRole("link", { name: "restart-invalid" }).click();
  await expect(page).toHaveURL(/#rules\/restart-invalid$/);
});

test("an address that names no rule says so", async ({ page }) => {
  await openPage(page, "./#rules/no-such-rule");
  await expect(page.getByRole("alert")).toHaveText("There is no rule called no-such-rule.");
});

test("an example can be tried, and undo brings the file back", async ({ page }) => {
  await openPage(page, hosted);
  const before = await unitFile(page).textContent();
  await page.goto("./#rules/restart-invalid");
  await page.getByRole("button", { name: /^Try it ?: Found in, example 1/ }).click();
  await expect(unitFile(page)).toContainText("Restart=unless-stopped");
  await expect(page.locator('[data-rule="restart-invalid"]')).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, before ?? "");
});

test("a comment silences a rule for the line below it", async ({ page }) => {
  await openPage(page);
  const text =
    "[Container]\nImage=quay.io/example/app:1\n# quadlight: ignore host-network it manages the firewall\nNetwork=host\n";
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  await (
    await chooser
  ).setFiles({
    name: "web.container",
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  });
  await expectUnitFile(page, text);
  await expect(page.locator('[data-rule="host-lateral-movement"]')).toBeVisible();
  await expect(page.locator('[data-rule="host-network"]')).toHaveCount(0);
});

for (const [where, address] of [
  ["list", "./#rules"],
  ["page of a rule", "./#rules/publish-duplicate-host-port"],
] as const)
  test(`the ${where} is accessible and fits a phone`, async ({ page }) => {
    await openPage(page, address);
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sidewaysScroll(page)).toBe(0);
  });
