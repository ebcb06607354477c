import type { Page } from "@playwright/test";
import {
  chooseNetwork,
  download,
  expect,
  expectUnitFile,
  networkChoice,
  openPage,
  sidewaysScroll,
  test,
  unitFileText,
} from "./page.ts";

/** A file with everything that a careless tool would tidy up. */
const odd =
  "; mine\r\n[Container]\r\n  Image = quay.io/a/b \\\r\n# note\r\n  \r\nUnknownKey=1\r\n\r\n[X-Mine]\r\nA=ü";

async function choose(page: Page, name: string, content: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: content });
}

test("a file from this machine is kept character for character, and undo closes it", async ({ page }) => {
  await openPage(page);
  const before = await unitFileText(page);
  await choose(page, "mine.container", Buffer.from(odd));
  await expect(page.getByRole("tab", { name: "mine.container" })).toBeVisible();
  expect(await download(page)).toEqual({ name: "mine.container", text: odd });
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, before ?? "");
});

test("choosing a network keeps what stood there as comments and changes nothing else", async ({ page }) => {
  const text =
    "# why\n[Container]\nImage=quay.io/a/b\n\n# the network of the shop\nNetwork=shop.network:ip=10.1.1.2\nNetwork=back\nFuture=1\n";
  await openPage(page);
  await choose(page, "shop.container", Buffer.from(text));
  await expect(networkChoice(page, "Private")).not.toBeChecked();
  await expect(networkChoice(page, "Host")).not.toBeChecked();
  await chooseNetwork(page, "Private");
  await expectUnitFile(
    page,
    text.replace(
      "Network=shop.network:ip=10.1.1.2\nNetwork=back\n",
      "# Unused with this network: Network=shop.network:ip=10.1.1.2\n# Unused with this network: Network=back\nNetwork=private\n",
    ),
  );
});

test("a file that is dropped on the page is opened", async ({ page }) => {
  await openPage(page);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.container"));
    return transfer;
  }, odd);
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped });
  await expect(page.getByRole("tab", { name: "dropped.container" })).toBeVisible();
  expect((await download(page)).text).toBe(odd);
});

test("the text of a unit that is pasted outside a field is opened", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = "[Container]\nContainerName=pasted-here\nImage=quay.io/a/b\n";
  await openPage(page);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+v");
  await expectUnitFile(page, text);
  await expect(page.getByRole("tab", { name: "pasted-here.container" })).toBeVisible();
});

test("a file that is no text is refused with a sentence, and the present one stays", async ({ page }) => {
  await openPage(page);
  const before = await unitFileText(page);
  await choose(page, "picture.container", Buffer.from([0xff, 0xd8, 0xff, 0x00]));
  await expect(page.getByRole("alert")).toContainText("picture.container");
  expect(await unitFileText(page)).toBe(before);
});

test("a file of another kind of name is refused with a sentence, and the present one stays", async ({
  page,
}) => {
  await openPage(page);
  const before = await unitFileText(page);
  await choose(page, "notes.txt", Buffer.from("hello"));
  await expect(page.getByRole("alert")).toContainText("notes.txt");
  await expect(page.getByRole("tab", { name: "notes.txt" })).toBeHidden();
  expect(await unitFileText(page)).toBe(before);
});

test("a file with long names does not make a narrow window scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page);
  const device = `/dev/disk/by-id/nvme-${"Samsung_SSD_980_PRO_".repeat(4)}part1`;
  const network = `${"long-".repeat(14)}name.network`;
  await page.getByLabel("Unit files to open").setInputFiles({
    name: "web.container",
    mimeType: "text/plain",
    buffer: Buffer.from(`[Container]\nImage=a/b:1\nAddDevice=${device}\nNetwork=${network}\n`),
  });
  await expect(page.getByRole("button", { name: `Create ${network}` }).first()).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});
