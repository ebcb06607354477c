import { files } from "../page.ts";
import { click, expectFile, fill, host, imageField, nameField, openPage, privateNetwork } from "./page.ts";
import { downloadButton, takeDownload } from "./page.ts";
import { expect, test } from "./test.ts";

test("both files are made with the form and arrive as they are on show", async ({
  theBrowser,
  newTab,
  site,
}) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  await fill(tab, nameField, "web");
  await fill(tab, imageField, "docker.io/library/nginx:1");
  await fill(tab, nameField, "network-test");
  await fill(tab, imageField, "localhost/local-audio-image");
  for (const [choice, text] of [
    [host, files.host],
    [privateNetwork, files.private],
  ] as const) {
    /* oxlint-disable no-await-in-loop -- one choice after the other */
    await click(tab, choice);
    await expectFile(tab, text);
    await click(tab, downloadButton);
    const { name, bytes } = await takeDownload(theBrowser);
    expect({ name, text: bytes.toString() }).toEqual({ name: "network-test.container", text });
    /* oxlint-enable no-await-in-loop */
  }
});
