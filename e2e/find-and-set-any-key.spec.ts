import type { Page } from "@playwright/test";
import {
  expect,
  expectAccessible,
  expectUnitFile,
  field,
  focused,
  openPage,
  sidewaysScroll,
  test,
  unitFile,
} from "./page.ts";

const start = "./?ContainerName=web&Image=quay.io/example/app:1&Network=private&podman=5.4";

const allSettings = (page: Page) => page.getByRole("region", { name: "All settings" });
const search = (page: Page) => page.getByRole("searchbox", { name: "Find a setting" });

test("an option of podman leads to its key, which is set, changed and removed", async ({ page }) => {
  await openPage(page, start);
  const before = (await unitFile(page).textContent()) ?? "";
  await search(page).fill("--cap-add");
  await allSettings(page).getByRole("button", { name: "Set AddCapability" }).click();
  await field(page, "Container.AddCapability.0").fill("NET_ADMIN");
  await expectUnitFile(page, `${before}AddCapability=NET_ADMIN\n`);
  await page.getByRole("button", { name: "One more AddCapability" }).click();
  await page.keyboard.type("SYS_TIME");
  await expectUnitFile(page, `${before}AddCapability=NET_ADMIN\nAddCapability=SYS_TIME\n`);
  await page.getByRole("button", { name: "Remove AddCapability 1" }).click();
  await page.getByRole("button", { name: "Remove AddCapability" }).click();
  await expectUnitFile(page, before);
});

test("plain words find a limit, by keyboard alone", async ({ page }) => {
  await openPage(page, start);
  const before = (await unitFile(page).textContent()) ?? "";
  await search(page).focus();
  await page.keyboard.type("memory limit");
  await expect(page.getByRole("status").filter({ hasText: "settings found" })).toHaveText(
    /^\d settings found$/,
  );
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe('button "Set MemoryMax"');
  await page.keyboard.press("Enter");
  await page.keyboard.type("512");
  await expect(unitFile(page)).toContainText("[Service]\nMemoryMax=512M\n");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(unitFile(page)).toContainText("MemoryMax=512G\n");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe('button "Remove MemoryMax"');
  await page.keyboard.press("Enter");
  await expectUnitFile(page, before);
  expect(await focused(page)).toMatch(/^searchbox "Find a setting"/);
  await page.keyboard.press("Escape");
  await expect(search(page)).toHaveValue("");
});

test("a key that this Podman does not know says since when it is, and what to write instead", async ({
  page,
}) => {
  await openPage(page, start);
  await search(page).fill("Memory");
  const memory = allSettings(page).getByRole("listitem", { name: "Memory", exact: true });
  await expect(memory).toContainText("Podman 5.4 refuses a file with it: it came with 5.5.");
  await expect(memory.getByRole("button", { name: "Set Memory" })).toHaveCount(0);
  await memory.getByRole("button", { name: "Write PodmanArgs=--memory 512m instead" }).click();
  await page.keyboard.type("--memory 1g");
  await expect(unitFile(page)).toContainText("PodmanArgs=--memory 1g\n");
  await page.getByLabel("Podman version").selectOption("5.8");
  await expect(memory.getByRole("button", { name: "Set Memory" })).toBeVisible();
});

test("what the file says has its fields without opening anything, others are in groups", async ({ page }) => {
  await openPage(page, start);
  await page.getByText("Security", { exact: false }).first().click();
  await allSettings(page).getByRole("button", { name: "Set ReadOnly", exact: true }).click();
  await expect(unitFile(page)).toContainText("ReadOnly=true\n");
  expect(await focused(page)).toBe('checkbox "ReadOnly"');
  await page.keyboard.press("Space");
  await expect(unitFile(page)).toContainText("ReadOnly=false\n");
  await allSettings(page).getByRole("button", { name: "Image", exact: true }).click();
  expect(await focused(page)).toBe('textbox "Image"');
});

test("what is known by no name says how to write it all the same", async ({ page }) => {
  await openPage(page, start);
  await search(page).fill("frobnicate");
  await expect(
    allSettings(page).getByText("No setting of this file is known as “frobnicate”."),
  ).toBeVisible();
});

for (const width of [1360, 390])
  for (const colorScheme of ["light", "dark"] as const)
    test(`all settings are accessible at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await openPage(
        page,
        `${start}&Mount=type=bind,source=/a,destination=/b&AddCapability=NET_ADMIN&ReadOnly=true`,
      );
      await expect(search(page)).toBeVisible();
      await allSettings(page).locator("summary").filter({ hasText: "Limits" }).click();
      await expectAccessible(page);
      await search(page).fill("memory");
      await page.keyboard.press("Enter");
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBe(0);
    });
