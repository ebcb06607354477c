import {
  button,
  click,
  expectFile,
  expectSeen,
  fill,
  host,
  nameField,
  openPage,
  privateNetwork,
  textOfFile,
  unitFile,
} from "./page.ts";
import { expect, test } from "./test.ts";

test("undo and redo lead there and back, with the buttons and with the keys", async ({ newTab, site }) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  const start = await textOfFile(tab);
  await fill(tab, nameField, "web");
  await click(tab, host);
  await expectSeen(tab, unitFile, { text: expect.stringMatching(/=web\n.*=host\n/s) });
  const end = await textOfFile(tab);
  await click(tab, button("Undo"));
  await expectSeen(tab, privateNetwork, { isChecked: true });
  await click(tab, button("Undo"));
  await expectFile(tab, start);
  await tab.press("Control+y");
  await tab.press("Control+y");
  await expectFile(tab, end);
  await tab.press("Control+z");
  await tab.press("Control+z");
  await expectFile(tab, start);
  await click(tab, button("Redo"));
  await click(tab, button("Redo"));
  await expectFile(tab, end);
});
