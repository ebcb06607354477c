import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import {
  chooseNetwork,
  download,
  expect,
  expectUnitFile,
  files,
  fillContainer,
  networkChoice,
  openPage,
  tabTo,
  test,
} from "./page.ts";

type Network = keyof typeof files;
const choices = { host: "Host", private: "Private" } as const;
const networks: readonly Network[] = ["host", "private"];

/** The downloaded file is the one wanted; it is kept for the check with the real generators. */
async function expectDownload(page: Page, network: Network): Promise<void> {
  const { name, text } = await download(page);
  expect({ name, text }).toEqual({ name: "network-test.container", text: files[network] });
  const folder = `test-results/made-by-the-page/${network}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
}

for (const network of networks) {
  test(`by form: ${network}`, async ({ page }) => {
    await openPage(page);
    await fillContainer(page, { name: "network-test", image: "localhost/local-audio-image" });
    await chooseNetwork(page, choices[network]);
    await expectUnitFile(page, files[network]);
    await expectDownload(page, network);
  });

  test(`by form, after other choices: ${network}`, async ({ page }) => {
    await openPage(page);
    await fillContainer(page, { name: "web", image: "docker.io/library/nginx:1" });
    await chooseNetwork(page, "Host");
    await chooseNetwork(page, "Private");
    await fillContainer(page, { image: "localhost/local-audio-image", name: "network-test" });
    await chooseNetwork(page, choices[network]);
    await expectUnitFile(page, files[network]);
    await expectDownload(page, network);
  });

  test(`by address: ${network}`, async ({ page }) => {
    await openPage(
      page,
      `./?ContainerName=network-test&Image=localhost/local-audio-image&Network=${network}`,
    );
    await expect(networkChoice(page, choices[network])).toBeChecked();
    await expectUnitFile(page, files[network]);
    await expectDownload(page, network);
  });

  test(`by keyboard alone: ${network}`, async ({ page }) => {
    await openPage(page);
    await tabTo(page, 'textbox "Container name"');
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("network-test");
    await tabTo(page, 'textbox "Image"');
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("localhost/local-audio-image");
    await tabTo(page, 'radio "Private');
    await page.keyboard.press("ArrowRight");
    await expect(networkChoice(page, "Host")).toBeChecked();
    if (network === "private") await page.keyboard.press("ArrowLeft");
    await expectUnitFile(page, files[network]);
    const arrived = page.waitForEvent("download");
    await tabTo(page, 'button "Download network-test.container"');
    await page.keyboard.press("Enter");
    expect((await arrived).suggestedFilename()).toBe("network-test.container");
  });
}

test("another name gives another file name, in the tab, on the button and in the file", async ({ page }) => {
  await openPage(page);
  await fillContainer(page, { name: "web", image: "docker.io/library/nginx:1" });
  await expect(page.getByRole("tab", { name: "web.container" })).toBeVisible();
  const { name, text } = await download(page);
  expect(name).toBe("web.container");
  expect(text).toBe(
    files.private
      .replaceAll("network-test", "web")
      .replace("localhost/local-audio-image", "docker.io/library/nginx:1"),
  );
});

test("unknown names in the address are said, not dropped", async ({ page }) => {
  await openPage(page, "./?ContainerName=web&Colour=blue");
  await expect(page.getByRole("alert")).toContainText("Colour");
});
