import {
  chooseNetwork,
  download,
  expect,
  expectUnitFile,
  field,
  networkChoice,
  openPage,
  test,
  unitFile,
  unitFileText,
} from "./page.ts";

const withPorts =
  "./?ContainerName=web&Image=docker.io/library/nginx:1&PublishPort=8080:80&PublishPort=127.0.0.1:8443:443/tcp";

test("ports come back byte for byte after host and private again", async ({ page }) => {
  await openPage(page, withPorts);
  await chooseNetwork(page, "Private");
  const before = await unitFileText(page);
  expect(before).toContain("PublishPort=8080:80\nPublishPort=127.0.0.1:8443:443/tcp\n");

  await chooseNetwork(page, "Host");
  await expect(unitFile(page)).toContainText("Network=host");
  const onHost = await unitFileText(page);
  expect(onHost).not.toMatch(/^PublishPort/m);

  await chooseNetwork(page, "Private");
  await expectUnitFile(page, before ?? "");
  await chooseNetwork(page, "Host");
  await expectUnitFile(page, onHost ?? "");
});

test("the file on host networking says which ports are kept, and is downloaded so", async ({ page }) => {
  await openPage(page, withPorts);
  await chooseNetwork(page, "Host");
  await expect(unitFile(page)).toContainText("# Unused with this network: PublishPort=8080:80");
  expect((await download(page)).text).toBe(await unitFileText(page));
});

test("ports typed in the form come back in their fields", async ({ page }) => {
  await openPage(page, withPorts);
  await chooseNetwork(page, "Host");
  await chooseNetwork(page, "Private");
  await expect(unitFile(page)).toContainText("PublishPort=8080:80\n");
  await expect(field(page, "Container.PublishPort.0")).toBeAttached();
  await expect(field(page, "Container.PublishPort.1")).toBeAttached();
});

test("what was kept survives a reload", async ({ page }) => {
  await openPage(page, withPorts);
  const before = await unitFileText(page);
  await chooseNetwork(page, "Host");
  await expect(unitFile(page)).toContainText("Network=host");
  await openPage(page);
  await expect(networkChoice(page, "Host")).toBeChecked();
  await chooseNetwork(page, "Private");
  await expect(unitFile(page)).toContainText("PublishPort=127.0.0.1:8443:443/tcp");
  expect((await unitFileText(page))?.match(/^PublishPort.*/gm)).toEqual(before?.match(/^PublishPort.*/gm));
});

test("host is explained where it is chosen", async ({ page }) => {
  await openPage(page, withPorts);
  const findings = page.getByRole("region", { name: "Why it matters" });
  await chooseNetwork(page, "Host");
  await expect(findings.getByRole("listitem").first()).toBeVisible();
  await expect(findings).toContainText("127.0.0.1");
  await expect(page.getByRole("figure", { name: /What this container can reach/ })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "host" })).toBeAttached();
});

test("undo brings back the choice before, redo the one after", async ({ page }) => {
  await openPage(page, withPorts);
  await chooseNetwork(page, "Private");
  const before = await unitFileText(page);
  await chooseNetwork(page, "Host");
  const after = await unitFileText(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, before ?? "");
  await expect(networkChoice(page, "Private")).toBeChecked();
  await page.getByRole("button", { name: "Redo" }).click();
  await expectUnitFile(page, after ?? "");
});

test("a port added with host networking leaves the one before it as it is", async ({ page }) => {
  await openPage(page, "./?PublishPort=127.0.0.1:8080:80&Network=private");
  await chooseNetwork(page, "Host");
  await page.getByRole("button", { name: "Add port" }).click();
  const row = page.getByRole("group", { name: "Port 2" });
  await row.getByRole("textbox", { name: "Port on this machine" }).pressSequentially("9090");
  await row.getByRole("textbox", { name: "Port in the container" }).pressSequentially("90");
  await chooseNetwork(page, "Private");
  expect((await unitFileText(page))?.match(/^PublishPort.*/gm)).toEqual([
    "PublishPort=127.0.0.1:8080:80",
    "PublishPort=9090:90",
  ]);
});
