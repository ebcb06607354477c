import type { Page } from "@playwright/test";
import { chooseNetwork, expect, expectAccessible, openPage, sidewaysScroll, test } from "./page.ts";

async function compare(page: Page) {
  // On a phone the button stands below the whole file, which is pulled up first.
  const whole = page.getByRole("button", { name: "Whole file" });
  if (await whole.isVisible()) await whole.click();
  await page.getByRole("button", { name: "Compare…" }).click();
  const dialog = page.getByRole("dialog", { name: "Compare" });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("what host would change, before it is chosen", async ({ page }) => {
  await openPage(page);
  const dialog = await compare(page);
  await expect(dialog.getByRole("combobox", { name: "with" })).toHaveValue("host");
  await expect(dialog).toContainText("It can now reach services that listen only on 127.0.0.1.");
  await expect(dialog).toContainText(
    "The local network can now connect to every port that the program opens.",
  );
  await expect(dialog.getByRole("region", { name: "Service: With Network=host" })).toContainText(
    "differs:     --network host",
  );
});

test("what the last change did", async ({ page }) => {
  await openPage(page, "./?Network=private&PublishPort=5432:5432");
  await chooseNetwork(page, "Host");
  await chooseNetwork(page, "Private");
  await page.getByRole("button", { name: "Remove port 1" }).click();
  const dialog = await compare(page);
  await expect(dialog).toContainText("From “Before the last change” to “Now”");
  await expect(dialog).toContainText("The local network can no longer connect to port 5432 of this machine.");
});

test("two networks are compared, and swapped, and the file stays as it is", async ({ page }) => {
  await openPage(page);
  const dialog = await compare(page);
  await dialog.getByRole("combobox", { name: "Compare" }).selectOption("host");
  await dialog.getByRole("combobox", { name: "with" }).selectOption("none");
  await expect(dialog).toContainText("It can no longer reach the internet.");
  await dialog.getByRole("button", { name: "Swap sides" }).click();
  await expect(dialog).toContainText("It can now reach the internet.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Compare…" })).toBeFocused();
  await expect(page.getByRole("region", { name: "Unit file", exact: true })).toContainText("Network=private");
});

for (const width of [1360, 390])
  for (const colorScheme of ["light", "dark"] as const)
    test(`the comparison is accessible at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await openPage(page);
      const dialog = await compare(page);
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBe(0);
      const sides = await Promise.all(
        ["Now", "With Network=host"].map((side) =>
          dialog.getByRole("region", { name: `Unit file: ${side}` }).boundingBox(),
        ),
      );
      const [one, other] = sides.map((box) => box?.y ?? 0);
      // Side by side where there is room, one below the other on a phone.
      expect(one === other).toBe(width > 700);
    });
