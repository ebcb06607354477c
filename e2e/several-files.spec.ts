import type { Page } from "@playwright/test";
import {
  chooseNetwork,
  download,
  expect,
  expectAccessible,
  expectUnitFile,
  field,
  fillContainer,
  openPage,
  sidewaysScroll,
  test,
  unitFile,
} from "./page.ts";

const container =
  "# shop.container\n[Container]\nContainerName=shop\nImage=quay.io/a/b:1\nNetwork=shop.network:ip=10.1.1.2\nVolume=data.volume:/data\n";
const network = "[Network]\nSubnet=10.1.1.0/24\n";
const volume = "[Volume]\n";

async function open(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  const chosen = Object.entries(texts).map(([name, text]) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  }));
  await (await chooser).setFiles(chosen);
}

const shop = { "data.volume": volume, "shop.network": network, "shop.container": container };

function files(page: Page) {
  return page.getByRole("tablist", { name: "Files" });
}

async function show(page: Page, name: string): Promise<void> {
  await files(page).getByRole("tab", { name, exact: true }).click();
}

async function openShop(page: Page): Promise<void> {
  await openPage(page);
  await open(page, shop);
  await expectUnitFile(page, container);
}

test("a container is opened with its network and its volume, and each is a tab", async ({ page }) => {
  await openPage(page);
  await expect(files(page)).toBeHidden();
  await open(page, shop);
  await expect(files(page).getByRole("tab")).toHaveText(Object.keys(shop));
  await expect(files(page).getByRole("tab", { selected: true })).toHaveText("shop.container");
  await show(page, "shop.network");
  await expectUnitFile(page, network);
  await expect(page.getByRole("heading", { name: "Network", exact: true })).toBeVisible();
  await expect(page.getByRole("radiogroup")).toBeHidden();
  const findings = page.getByRole("region", { name: "Why it matters" });
  await expect(findings.getByRole("listitem").first()).toHaveAttribute("data-severity", "note");
  expect(await download(page)).toEqual({ name: "shop.network", text: network });
});

test("Podman takes the container, since its network and its volume are there", async ({ page }) => {
  await openShop(page);
  await page.getByRole("tab", { name: "Service" }).click();
  await expect(page.getByText("accepts this file")).toBeVisible();
  await show(page, "shop.network");
  await page.getByRole("button", { name: "Remove shop.network" }).click();
  await show(page, "shop.container");
  await expect(page.getByText("refuses this file").first()).toBeVisible();
});

test("what is opened later stands beside the work, which stays", async ({ page }) => {
  await openPage(page);
  await fillContainer(page, { name: "mine" });
  await open(page, { "shop.network": network });
  await expectUnitFile(page, network);
  await show(page, "mine.container");
  await expect(unitFile(page)).toContainText("ContainerName=mine");
});

test("a drop-in goes to the file on show", async ({ page }) => {
  await openShop(page);
  await open(page, { "10-host.conf": "[Container]\nNetwork=\nNetwork=host\n" });
  await expect(files(page).getByRole("tab", { selected: true })).toHaveText("shop.container.d/10-host.conf");
  await expect(page.getByRole("heading", { name: "Drop-in" })).toBeVisible();
  expect((await download(page)).name).toBe("10-host.conf");
  await page.getByRole("tab", { name: "Service" }).click();
  await expect(page.getByRole("tabpanel").last()).toContainText("--network host");
});

test("a network that gets another name is followed by the container", async ({ page }) => {
  await openShop(page);
  await show(page, "shop.network");
  await field(page, "File.Name").fill("backbone.network");
  await expect(files(page).getByRole("tab")).toHaveText([
    "data.volume",
    "backbone.network",
    "shop.container",
  ]);
  await show(page, "shop.container");
  await expectUnitFile(page, container.replace("shop.network", "backbone.network"));
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, network);
  await expect(files(page).getByRole("tab", { selected: true })).toHaveText("shop.network");
  await show(page, "shop.container");
  await expectUnitFile(page, container);
});

test("the lines of a network are fields, and keys are added", async ({ page }) => {
  await openShop(page);
  await show(page, "shop.network");
  await field(page, "Network.Subnet.0").fill("10.2.0.0/16");
  await page.getByRole("searchbox", { name: "Find a setting" }).fill("Internal");
  await page.getByRole("button", { name: "Set Internal" }).click();
  await expectUnitFile(page, "[Network]\nSubnet=10.2.0.0/16\nInternal=true\n");
  await page.getByRole("button", { name: "Remove Subnet" }).click();
  await expectUnitFile(page, "[Network]\nInternal=true\n");
});

test("undo shows the file that it changes, also from another one", async ({ page }) => {
  await openShop(page);
  await chooseNetwork(page, "Host");
  await show(page, "data.volume");
  await expectUnitFile(page, volume);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, container);
  await expect(files(page).getByRole("tab", { selected: true })).toHaveText("shop.container");
});

test("a removed file comes back by undo, and the last one has no list", async ({ page }) => {
  await openShop(page);
  await show(page, "data.volume");
  await page.getByRole("button", { name: "Remove data.volume" }).click();
  await expect(files(page).getByRole("tab")).toHaveText(["shop.network", "shop.container"]);
  await page.getByRole("button", { name: "Remove shop.network" }).click();
  await expect(files(page)).toBeHidden();
  await expectUnitFile(page, container);
  await expect(page.locator("*:focus")).toHaveText("shop.container");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(files(page).getByRole("tab")).toHaveText(Object.keys(shop));
  await expectUnitFile(page, volume);
});

test("the commands install all of them", async ({ page }) => {
  await openShop(page);
  await page.getByRole("tab", { name: "Install" }).click();
  await expect(page.getByRole("heading", { name: "Install the 3 files" })).toBeVisible();
  await expect(page.getByText("shop.container data.volume shop.network").first()).toBeVisible();
});

test("a reload gives back all files, and the one that was on show", async ({ page }) => {
  await openShop(page);
  await show(page, "shop.network");
  await page.waitForFunction(() => JSON.stringify(localStorage).includes("data.volume"));
  await openPage(page);
  await expectUnitFile(page, network);
  await expect(files(page).getByRole("tab")).toHaveText(Object.keys(shop));
});

test("by keyboard alone: arrows go from file to file", async ({ page }) => {
  await openShop(page);
  await files(page).getByRole("tab", { selected: true }).focus();
  await page.keyboard.press("ArrowLeft");
  await expectUnitFile(page, network);
  await page.keyboard.press("Home");
  await expectUnitFile(page, volume);
  await expect(page.locator("*:focus")).toHaveText("data.volume");
});

for (const width of [1360, 390])
  for (const colorScheme of ["light", "dark"] as const)
    test(`several files are accessible at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await openShop(page);
      await expectAccessible(page);
      await show(page, "shop.network");
      await expect(page.getByRole("searchbox", { name: "Find a setting" })).toBeVisible();
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBe(0);
    });
