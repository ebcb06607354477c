import { expect, expectAccessible, field, openPage, sidewaysScroll, tabTo, test, unitFile } from "./page.ts";

const asUser = "./?scope=user";

test("mount a folder of mine, read-only and with a label, by keyboard", async ({ page }) => {
  await openPage(page, asUser);
  await page.getByRole("button", { name: "Add volume" }).press("Enter");
  const row = page.getByRole("group", { name: "Volume 1" });
  await expect(row.getByRole("textbox", { name: "From: path or volume name" })).toBeFocused();
  await page.keyboard.type("~/site");
  await tabTo(page, 'textbox "In the container"');
  await page.keyboard.type("/srv");
  await row.getByRole("button", { name: "Write %h/site" }).press("Enter");
  await expect(unitFile(page)).toContainText("Volume=%h/site:/srv");
  await row.getByText(/^Access:/).press("Enter");
  await row.getByRole("checkbox", { name: "Read-only" }).press("Space");
  await row
    .getByRole("combobox", { name: "SELinux label" })
    .selectOption({ label: "For this container (Z)" });
  await expect(unitFile(page)).toContainText("Volume=%h/site:/srv:ro,Z");
  await expect(row).toContainText("Root in the container is you");
  await expectAccessible(page);
});

test("keep data in a volume of its own file, added along in one step", async ({ page }) => {
  await openPage(page, asUser);
  await page.getByRole("button", { name: "Add volume" }).click();
  await field(page, "Container.Volume.0.kind").selectOption({ label: "A new .volume file" });
  await expect(unitFile(page)).toContainText("Volume=data.volume:/data");
  await expect(page.getByRole("tab", { name: "data.volume" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("tab", { name: "data.volume" })).toHaveCount(0);
  await expect(unitFile(page)).not.toContainText("Volume=");
});

test("a folder of the system is kept from new labels, with the reason", async ({ page }) => {
  await openPage(page, "./?Volume=/etc/app:/etc/app:ro");
  const row = page.getByRole("group", { name: "Volume 1" });
  await row.getByText(/^Access:/).click();
  await expect(row.getByRole("combobox", { name: "SELinux label" }).getByRole("option")).toHaveCount(1);
  await expect(row).toContainText("could stop other programs and logins");
});

test.describe("on a small screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the fields of a volume fit, opened too", async ({ page }) => {
    await openPage(page, "./?Volume=data:/data&scope=user");
    await page
      .getByRole("group", { name: "Volume 1" })
      .getByText(/^Access:/)
      .click();
    await expect(page.getByRole("checkbox", { name: "Read-only" })).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    await expectAccessible(page);
  });
});
