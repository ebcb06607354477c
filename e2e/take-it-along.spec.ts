import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  expect,
  expectAccessible,
  expectUnitFile,
  openPage,
  sidewaysScroll,
  test,
  unitFile,
} from "./page.ts";

const container = "[Container]\nImage=quay.io/a/b:1\nNetwork=shop.network\n";
const dropIn = "[Container]\nPublishPort=8080:80\n";
const network = "[Network]\nSubnet=10.9.0.0/24\n";

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function choose(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  const payloads = files.map(({ name, bytes }) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));
  await (await chooser).setFiles(payloads);
}

const openShare = (page: Page) => page.getByRole("button", { name: "Share", exact: true }).click();
const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Share" });

/** Presses a button of the dialog; gives the name and the bytes of the file that arrives. */
async function save(
  page: Page,
  name: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const button = dialogOf(page).getByRole("button", { name, exact: true });
  const [arrived] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: arrived.suggestedFilename(), bytes: new Uint8Array(await readFile(await arrived.path())) };
}

/** By keyboard: from the button of the menu to its last line. */
async function openAFolder(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^More for / }).press("Enter");
  await page.getByRole("button", { name: "Open a folder…" }).press("Enter");
}

const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const shop = zipped({
  "shop/web.container": container,
  "shop/web.container.d/10-ports.conf": dropIn,
  "shop/shop.network": network,
  "shop/compose.yaml": "services: {}\n",
});

test("a zip is opened with its drop-ins, and saved again with a README of the steps", async ({ page }) => {
  await openPage(page);
  await choose(page, { name: "shop.zip", bytes: shop });
  await expectUnitFile(page, container);
  await expect(page.getByRole("alert")).toContainText("Not opened from shop.zip");
  await expect(page.getByRole("alert")).toContainText("compose.yaml");
  await openShare(page);
  const { name, bytes } = await save(page, "Save web.zip");
  expect(name).toBe("web.zip");
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const { "web/README.md": readme, ...units } = files;
  expect(units).toEqual({
    "web/web.container": container,
    "web/web.container.d/10-ports.conf": dropIn,
    "web/shop.network": network,
  });
  expect(readme).toContain("/etc/containers/systemd/web.container.d/10-ports.conf");
  expect(readme).toContain("sudo systemctl start web.service");
});

test("of an archive that is opened beside other files, the container is shown first", async ({ page }) => {
  await openPage(page, "./?ContainerName=mine");
  const parts = zipped({
    "pair/data.volume": "[Volume]\n",
    "pair/web.container": container,
    "pair/worker.container": "[Container]\nImage=quay.io/a/worker:1\n",
    "pair/shop.network": network,
  });
  await choose(page, { name: "pair.zip", bytes: parts });
  await expectUnitFile(page, container);
  await expect(page.getByRole("button", { name: "Download web.container" })).toBeVisible();
});

test("a bundle of Podman is opened, and saved again for the Podman that takes it", async ({ page }) => {
  await openPage(page, "./?podman=5.4");
  const text = `# FileName=web\n${container}\n---\n\n# FileName=shop\n${network}`;
  await choose(page, { name: "app.quadlets", bytes: strToU8(text) });
  await expectUnitFile(page, container);
  await openShare(page);
  await expect(dialogOf(page).getByText("from Podman 5.8 on: not the 5.4 chosen above")).toBeVisible();
  const { name, bytes } = await save(page, "Save web.quadlets");
  expect({ name, text: strFromU8(bytes) }).toEqual({ name: "web.quadlets", text });
});

test("what has no place in a bundle is told before it is saved", async ({ page }) => {
  await openPage(page);
  await choose(page, { name: "shop.zip", bytes: shop });
  await openShare(page);
  await expect(
    dialogOf(page).getByText(
      "web.container.d/10-ports.conf is not in the bundle: it has no place for drop-ins.",
    ),
  ).toBeVisible();
});

test("a drop-in changes only the network of the partition’s own unit", async ({ page }) => {
  await openPage(page, "./?scope=qm");
  await openShare(page);
  const dialog = dialogOf(page);
  await dialog.getByText("Make the drop-in").click();
  await expect(dialog.getByRole("textbox", { name: "Shipped unit" })).toHaveValue("qm.container");
  await expectAccessible(page);
  const { name, bytes } = await save(page, "Save 10-network.conf");
  expect(name).toBe("10-network.conf");
  expect(strFromU8(bytes)).toBe(
    "# qm.container.d/10-network.conf\n[Container]\nNetwork=\nNetwork=host\nPublishPort=\n",
  );
  await expect(
    dialog.getByText(
      "sudo install -D -m 0644 10-network.conf /etc/containers/systemd/qm.container.d/10-network.conf",
    ),
  ).toBeVisible();
  await dialog.getByRole("combobox", { name: "Its network" }).selectOption("private");
  await expect(dialog.getByLabel("The drop-in")).toHaveText(/Network=\nNetwork=private\n$/);
  await dialog.getByRole("textbox", { name: "Shipped unit" }).fill("../qm");
  await expect(dialog.getByText(/A file name has no \//)).toBeVisible();
});

test("a folder is opened, and a file of it is written back with one click, until another program writes it", async ({
  page,
}) => {
  // A folder of the browser’s own storage stands for one of this machine: nobody can press the chooser of the system.
  await page.addInitScript((text) => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle("units", { create: true });
        const below = await folder.getDirectoryHandle("web.container.d", { create: true });
        /* oxlint-disable no-await-in-loop -- a few files */
        for (const [directory, name] of [
          [folder, "web.container"],
          [folder, "notes.txt"],
          [below, "10.conf"],
        ] as const) {
          const file = await directory.getFileHandle(name, { create: true });
          const writable = await file.createWritable();
          await writable.write(text);
          await writable.close();
        }
        /* oxlint-enable no-await-in-loop */
        return folder;
      },
    });
  }, "[Container]\nImage=a/b\n");
  await openPage(page);
  await openAFolder(page);
  await expectUnitFile(page, "[Container]\nImage=a/b\n");
  await expect(page.getByRole("alert")).toContainText("notes.txt");
  await page.getByLabel("Image", { exact: true }).fill("c/d:1");
  await openShare(page);
  await dialogOf(page).getByRole("button", { name: "Write web.container back" }).click();
  await expect(dialogOf(page).getByText("web.container is written on this machine.")).toBeVisible();
  const written = () =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle("units");
      return (await (await folder.getFileHandle("web.container")).getFile()).text();
    });
  expect(await written()).toBe("[Container]\nImage=c/d:1\n");
  await page.keyboard.press("Escape");
  await page.getByLabel("Image", { exact: true }).fill("e/f:2");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("web.container is written on this machine.")).toBeVisible();
  expect(await written()).toBe("[Container]\nImage=e/f:2\n");
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("units");
    const writable = await (await folder.getFileHandle("web.container")).createWritable();
    await writable.write("# Another program\n");
    await writable.close();
  });
  await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  await expect(page.getByRole("alert")).toContainText(
    "Another program changed web.container: it was downloaded, not written over. Share can write over it.",
  );
  expect(await written()).toBe("# Another program\n");
});

test("a folder whose browser gives only a list of its files is opened too", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showDirectoryPicker"));
  await openPage(page);
  const chooser = page.waitForEvent("filechooser");
  await openAFolder(page);
  await (await chooser).setFiles("e2e/folder");
  await expect(unitFile(page)).toContainText("Image=quay.io/a/b:1");
});

const hostile: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["cut off", shop.slice(0, -40), /damaged or cut off/],
  ["no zip", strToU8("hello"), /damaged or cut off/],
  ["a way out", zipped({ "../web.container": container }), /leads out of the archive/],
  ["markup", zipped({ "<img src=x onerror=alert(1)>.container": "" }), /systemd refuses/],
  ["a zip in it", zipSync({ "more.zip": shop }), /archive within/],
  ["40 MB", zipSync({ "web.container": new Uint8Array(40_000_000) }), /larger than 1 MB|far more/],
];

test("archives that can’t be opened have a sentence, and own work stays", async ({ page }) => {
  await openPage(page);
  const before = (await unitFile(page).textContent()) ?? "";
  /* oxlint-disable no-await-in-loop -- one after the other on the same page */
  for (const [what, bytes, sentence] of hostile) {
    await choose(page, { name: "bad.zip", bytes });
    const notice = page.getByRole("alert");
    await expect(notice, what).toContainText(sentence);
    await notice.getByRole("button", { name: "Close" }).click();
    await expectUnitFile(page, before);
  }
  /* oxlint-enable no-await-in-loop */
});

test.describe("390 px wide", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("everything in the dialog fits", async ({ page }) => {
    await openPage(page);
    await openShare(page);
    await dialogOf(page).getByText("Make the drop-in").click();
    await expect(dialogOf(page).getByLabel("The drop-in")).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    const overflow = await dialogOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBe(0);
  });
});
