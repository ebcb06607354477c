import { strFromU8, unzipSync } from "fflate";
import { button, click, expectFile, expectSeen, fileTab, openFiles, openPage, takeDownload } from "./page.ts";
import { expect, test } from "./test.ts";

const container = "[Container]\nImage=quay.io/a/b:1\nNetwork=shop.network\n";
const network = "[Network]\nSubnet=10.9.0.0/24\n";

test("files are saved as a zip, and the zip is opened again", async ({ newTab, site, theBrowser }) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  await openFiles(tab, { "shop.network": network, "web.container": container });
  await expectFile(tab, container);
  await click(tab, button("Share"));
  await click(tab, button("Save web.zip"));
  const { name, bytes } = await takeDownload(theBrowser);
  expect(name).toBe("web.zip");
  const { "web/README.md": readme, ...units } = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  expect(readme).toContain("sudo systemctl start web.service");
  expect(units).toEqual({ "web/web.container": container, "web/shop.network": network });

  const next = await newTab();
  await openPage(next, `${site.address}?ContainerName=mine`);
  await openFiles(next, { [name]: bytes });
  await expectFile(next, container);
  // What was left out is told above the files, and moves them down.
  await expectSeen(next, button("Close"));
  await click(next, fileTab("shop.network"));
  await expectFile(next, network);
  await expectSeen(next, fileTab("mine.container"));
});
