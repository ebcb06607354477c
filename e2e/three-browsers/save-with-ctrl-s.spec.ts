import { click, fill, nameField, openPage, host, takeDownload, expectSeen, textOfFile } from "./page.ts";
import { expect, test } from "./test.ts";

test("Ctrl+S saves the file on show", async ({ newTab, site, theBrowser }) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  await fill(tab, nameField, "web");
  await click(tab, host);
  await expectSeen(tab, host, { isChecked: true });
  await tab.press("ControlOrMeta+s");
  const { name, bytes } = await takeDownload(theBrowser);
  expect(name).toBe("web.container");
  expect(bytes.toString()).toBe(await textOfFile(tab));
});
