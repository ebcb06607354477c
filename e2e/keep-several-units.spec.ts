import type { Locator, Page } from "@playwright/test";
import {
  chooseNetwork,
  expect,
  expectAccessible,
  expectUnitFile,
  field,
  openPage,
  sidewaysScroll,
  tabTo,
  test,
  unitFile,
} from "./page.ts";

const image = "[Container]\nImage=quay.io/example/app:1\n";

const shop = {
  "shop.network": "[Network]\n",
  "data.volume": "[Volume]\n",
  "db.container": `# db.container\n${image}ContainerName=db\nNetwork=shop.network\nVolume=data.volume:/data\n`,
  "web.container": `[Unit]\nRequires=db.service\nAfter=db.service\n${image}Network=shop.network\n`,
};

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

async function openShop(page: Page): Promise<void> {
  await openPage(page);
  await open(page, shop);
  await expectUnitFile(page, shop["db.container"]);
  await show(page, "web.container");
  await expectUnitFile(page, shop["web.container"]);
}

function tabs(page: Page): Locator {
  return page.getByRole("tablist", { name: "Files" }).getByRole("tab");
}

async function show(page: Page, name: string): Promise<void> {
  await page.getByRole("tablist", { name: "Files" }).getByRole("tab", { name, exact: true }).click();
}

/** Chooses from the menu of the file on show. */
async function choose(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: /^More for / }).click();
  await page.getByRole("button", { name: words, exact: true }).click();
}

/** Opens the dialog and chooses a template by its title. */
async function beginWith(page: Page, title: string): Promise<Locator> {
  await page.getByRole("button", { name: "Add file" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a file" });
  await dialog.getByRole("radio", { name: title, exact: true }).check();
  return dialog;
}

/** Types a name into the dialog: the sentence says why it can’t be had. */
async function expectRefused(dialog: Locator, name: string, sentence: string): Promise<void> {
  await dialog.getByRole("textbox", { name: "File name" }).fill(name);
  await expect(dialog.getByText(sentence)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Add", exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
}

function picture(page: Page): Locator {
  return page.getByRole("figure", { name: "How the files belong together" });
}

test("a network is added beside the first file, which joins it in the same step", async ({ page }) => {
  await openPage(page);
  const dialog = await beginWith(page, "Network");
  await expect(dialog.getByRole("textbox", { name: "File name" })).toHaveValue("app.network");
  await expect(
    dialog.getByRole("checkbox", { name: "Join this network in network-test.container" }),
  ).toBeChecked();
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await expect(tabs(page)).toHaveText(["network-test.container", "app.network"]);
  await expectUnitFile(page, "# app.network\n[Network]\n");
  await show(page, "network-test.container");
  await expect(unitFile(page)).toContainText("Network=app.network");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(unitFile(page)).toContainText("Network=private");
  await expect(page.getByRole("tablist", { name: "Files" })).toBeHidden();
});

test("a name that can’t be had says why, and what this Podman does not read says since when", async ({
  page,
}) => {
  await openPage(page);
  const dialog = await beginWith(page, "Container");
  await expectRefused(dialog, "../web.container", "A file name has no /");
  await expectRefused(dialog, "network-test.container", "There is a file network-test.container already.");
  await expectRefused(dialog, "web.pod", "Keep .container at the end");
  await expectRefused(dialog, `${"x".repeat(300)}.container`, "too long");
  // It can be looked at, and not had.
  await dialog.getByRole("radio", { name: "Artifact" }).press("Space");
  await expect(dialog.getByText("They came with Podman 5.7.").first()).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Add", exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.locator("*:focus")).toHaveAccessibleName("Add file");
});

test("a drop-in is added to the file on show, and what both are together is seen line by line", async ({
  page,
}) => {
  await openPage(page);
  await chooseNetwork(page, "Host");
  const dialog = await beginWith(page, "Drop-in: another network");
  await expect(dialog.getByText("network-test.container.d")).toBeVisible();
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await expect(tabs(page)).toHaveText(["network-test.container", "network-test.container.d/10-network.conf"]);
  await page.getByRole("button", { name: "With drop-ins" }).click();
  const merged = page.getByRole("region", { name: "With its drop-ins" });
  await expect(merged.getByRole("listitem")).toContainText([
    "ContainerName=network-test",
    "Image=localhost/local-audio-image",
    /Network=host.*taken back by 10-network\.conf/,
    /Network=.*takes back the lines of network-test\.container/,
    "Network=private",
  ]);
  await expectAccessible(page);
  await merged.getByRole("button", { name: "network-test.container", exact: true }).click();
  await page.getByRole("button", { name: "With drop-ins" }).click();
  await expect(unitFile(page)).toContainText("Network=host");
});

test("a rename shows first which lines follow, and does just that", async ({ page }) => {
  await openShop(page);
  await show(page, "db.container");
  await choose(page, "Rename…");
  const dialog = page.getByRole("dialog", { name: "Rename db.container" });
  await dialog.getByRole("textbox", { name: "New name" }).fill("store");
  await expect(dialog.getByText("It will be called store.container.")).toBeVisible();
  const follows = dialog.getByRole("region", { name: "What follows" });
  await expect(follows.getByRole("listitem")).toHaveText([
    /db\.container, line 1.*# store\.container/,
    /web\.container, line 2.*Requires=db\.service.*Requires=store\.service/,
    /web\.container, line 3.*After=db\.service.*After=store\.service/,
  ]);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(tabs(page)).toHaveText(["shop.network", "data.volume", "store.container", "web.container"]);
  await show(page, "web.container");
  await expectUnitFile(page, shop["web.container"].replaceAll("db.service", "store.service"));
  await page.getByRole("button", { name: "Undo" }).click();
  await show(page, "web.container");
  await expectUnitFile(page, shop["web.container"]);
});

test("what Podman calls a volume goes with its file where a key says it, and is told where a text does", async ({
  page,
}) => {
  const web = `${image}Volume=systemd-data:/data\nExec=serve --store systemd-data\n`;
  await openPage(page);
  await open(page, { "web.container": web, "data.volume": "[Volume]\n" });
  await show(page, "data.volume");
  await choose(page, "Rename…");
  const dialog = page.getByRole("dialog", { name: "Rename data.volume" });
  await dialog.getByRole("textbox", { name: "New name" }).fill("kept");
  const follows = dialog.getByRole("region", { name: "What follows" });
  await expect(follows.getByRole("listitem")).toHaveText([
    /web\.container, line 3.*Volume=systemd-data:\/data.*Volume=systemd-kept:\/data/,
  ]);
  await expect(follows).toContainText("empty unless it is there already; the data stays in systemd-data.");
  await expect(follows).toContainText("web.container, line 4: Exec= says systemd-data, and stays so.");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await show(page, "web.container");
  await expectUnitFile(page, web.replace("systemd-data:", "systemd-kept:"));
});

test("a duplicate has a name of its own, and what still clashes is found", async ({ page }) => {
  await openShop(page);
  await show(page, "db.container");
  await field(page, "Container.ContainerName").fill("db");
  await page.getByRole("button", { name: "Add port" }).click();
  await field(page, "Container.PublishPort.0.containerPort").fill("80");
  await field(page, "Container.PublishPort.0.hostPort").fill("8080");
  await choose(page, "Duplicate");
  await expect(tabs(page)).toHaveText([
    "shop.network",
    "data.volume",
    "db.container",
    "db-2.container",
    "web.container",
  ]);
  await expect(unitFile(page)).toContainText("# db-2.container");
  await expect(unitFile(page)).toContainText("ContainerName=db-2");
  const findings = page.getByRole("region", { name: "Why it matters" });
  await expect(findings.locator("[data-rule=publish-port-clash]")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(tabs(page)).toHaveCount(4);
});

test("a file that others name says so when it goes, and comes back", async ({ page }) => {
  await openShop(page);
  await show(page, "shop.network");
  await page.getByRole("button", { name: "Remove shop.network" }).click();
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: "Removed shop.network; db.container and 1 more still name it" }),
  ).toBeAttached();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(tabs(page)).toHaveText(Object.keys(shop));
});

test("the files are seen together, and opened from there by keyboard alone", async ({ page }) => {
  await openShop(page);
  await expect(picture(page).getByRole("button")).toHaveCount(4);
  await choose(page, "How the files belong together");
  await tabTo(page, 'button "web.container: needs db.container');
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("*:focus")).toHaveAccessibleName(
    /^db\.container: joins the network of shop\.network/,
  );
  await page.keyboard.press("Enter");
  await expectUnitFile(page, shop["db.container"]);
  await page.getByText("As a list").click();
  await expect(
    page.getByRole("listitem").filter({ hasText: /^mounts the volume of data\.volume/ }),
  ).toContainText("db.container, line 6; Requires= and After= for systemd");
});

test("a hundred files are filtered, and each is one key away", async ({ page }) => {
  await openPage(page);
  const many = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`app-${String(at).padStart(2, "0")}.container`, image]),
  );
  await open(page, many);
  await expect(tabs(page)).toHaveCount(100);
  await page.getByRole("searchbox", { name: "Filter files" }).fill("app-42");
  await expect(tabs(page)).toHaveText(["app-42.container"]);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tablist", { name: "Files" }).getByRole("tab", { selected: true })).toHaveText(
    "app-42.container",
  );
  await page.getByRole("searchbox", { name: "Filter files" }).fill("");
  await page.getByRole("tablist", { name: "Files" }).getByRole("tab", { selected: true }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("*:focus")).toHaveText("app-43.container");
});

for (const [width, colorScheme] of [
  [1360, "light"],
  [390, "dark"],
] as const) {
  const at = `at ${width} pixels, ${colorScheme}`;

  async function openShopAt(page: Page): Promise<void> {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await openShop(page);
  }

  test(`the picture and the list are accessible ${at}`, async ({ page }) => {
    await openShopAt(page);
    await page.getByText("As a list").click();
    await expect(picture(page)).toBeVisible();
    await expectAccessible(page);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test(`the dialog of a rename is accessible ${at}`, async ({ page }) => {
    await openShopAt(page);
    await choose(page, "Rename…");
    await page.getByRole("textbox", { name: "New name" }).fill("shop-web.container");
    await expectAccessible(page);
  });

  test(`the dialog of a new file is accessible ${at}`, async ({ page }) => {
    await openShopAt(page);
    await beginWith(page, "Volume");
    await expectAccessible(page);
  });
}
