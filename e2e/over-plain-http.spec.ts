import { launchOptions } from "../scripts/browser.mjs";
import { expect, openPage, test } from "./page.ts";

// Served by a machine of one’s own network: there browsers give no clipboard, and know no handles of files.
const host = "quadlight.test";
const options = launchOptions();

test.use({
  baseURL: async ({ baseURL }, give) => give(baseURL?.replace("127.0.0.1", host)),
  launchOptions: {
    ...options,
    args: [...(options.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
  },
  expectedTrouble: [/Cross-Origin-Opener-Policy header has been ignored/],
});

test("a file that is dropped opens, and its text can be copied", async ({ page }) => {
  await openPage(page);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["[Container]\nImage=quay.io/example/app:1\n"], "app.container"));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  });
  const file = page.getByRole("region", { name: "Unit file" });
  await expect(file).toHaveText("[Container]\nImage=quay.io/example/app:1\n");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  // What was copied is pasted into a field, since nothing else can read it here.
  const image = page.getByLabel("Image", { exact: true });
  await image.fill("");
  await page.keyboard.press("Control+V");
  await expect(image).toHaveValue(/quay\.io\/example\/app:1/);
});
