import {
  click,
  downloadButton,
  expectFile,
  expectSeen,
  fileTab,
  openFiles,
  openPage,
  takeDownload,
} from "./page.ts";
import { expect, test } from "./test.ts";

const container = "[Container]\nImage=quay.io/a/b:1\nNetwork=shop.network\nVolume=data.volume:/data\n";
const network = "[Network]\nSubnet=10.1.1.0/24\n";

test("each file that is opened is a tab, and each can be downloaded", async ({
  newTab,
  site,
  theBrowser,
}) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  await openFiles(tab, { "data.volume": "[Volume]\n", "shop.network": network, "shop.container": container });
  await expectSeen(tab, fileTab("shop.container"), { isSelected: true });
  await expectFile(tab, container);
  await click(tab, fileTab("shop.network"));
  await expectSeen(tab, fileTab("shop.network"), { isSelected: true });
  await expectFile(tab, network);
  await click(tab, downloadButton);
  const { name, bytes } = await takeDownload(theBrowser);
  expect({ name, text: bytes.toString() }).toEqual({ name: "shop.network", text: network });
  await tab.reload();
  await expectSeen(tab, fileTab("shop.network"), { isSelected: true });
  await click(tab, fileTab("data.volume"));
  await expectFile(tab, "[Volume]\n");
});
