import {
  click,
  expectFile,
  expectSeen,
  host,
  openPage,
  privateNetwork,
  textOfFile,
  unitFile,
} from "./page.ts";
import { expect, test } from "./test.ts";

const withPorts =
  "?ContainerName=web&Image=docker.io/library/nginx:1&PublishPort=8080:80&PublishPort=127.0.0.1:8443:443/tcp";

test("ports come back byte for byte after host and private again", async ({ newTab, site }) => {
  const tab = await newTab();
  await openPage(tab, site.address + withPorts);
  await click(tab, privateNetwork);
  const before = await textOfFile(tab);
  expect(before).toContain("PublishPort=8080:80\nPublishPort=127.0.0.1:8443:443/tcp\n");
  await click(tab, host);
  await expectSeen(tab, unitFile, {
    text: expect.stringContaining("# Unused with this network: PublishPort=8080:80"),
  });
  const onHost = await textOfFile(tab);
  await click(tab, privateNetwork);
  await expectFile(tab, before);
  await click(tab, host);
  await expectFile(tab, onHost);
});
