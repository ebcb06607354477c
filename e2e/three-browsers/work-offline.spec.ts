import { files } from "../page.ts";
import {
  button,
  click,
  expectFile,
  expectSeen,
  host,
  openPage,
  takeDownload,
  downloadButton,
  untilLive,
  editor,
} from "./page.ts";
import { expect, test } from "./test.ts";

test("after the first visit everything works without a network", async ({ newTab, site, theBrowser }) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  await tab.evaluate("navigator.serviceWorker.ready.then(() => true)");
  await site.goOffline();
  const next = await newTab();
  await openPage(next, site.address);
  await click(next, host);
  await expectFile(next, files.host);
  await click(next, downloadButton);
  expect((await takeDownload(theBrowser)).bytes.toString()).toBe(files.host);
  await click(next, button("Edit text"));
  await expectSeen(next, editor, { hasFocus: true });
  await next.reload();
  await untilLive(next);
  await expectFile(next, files.host);
  await site.goOnline();
});
