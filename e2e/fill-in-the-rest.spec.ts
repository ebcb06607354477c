import { expect, expectUnitFile, field, files, openPage, test, unitFile } from "./page.ts";

test("publish a port only on this machine", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Add port" }).click();
  const port = page.getByRole("group", { name: "Port 1" });
  await port
    .getByRole("combobox", { name: "Open to" })
    .selectOption({ label: "Only this machine (127.0.0.1)" });
  await port.getByRole("textbox", { name: "Port on this machine" }).fill("8080");
  await port.getByRole("textbox", { name: "Port in the container" }).fill("80");
  await expectUnitFile(page, `${files.private}PublishPort=127.0.0.1:8080:80\n`);
});

test("a port that can’t be written is said where it is typed, and the file stays valid", async ({ page }) => {
  await openPage(page, "./?ContainerName=network-test&PublishPort=8080:80");
  const port = page.getByRole("group", { name: "Port 1" });
  await port.getByRole("textbox", { name: "Port on this machine" }).fill("808000");
  await expect(port).toContainText("65535");
  await expect(unitFile(page)).toContainText("PublishPort=8080:80");
});

test("a removed row leaves the file as if it had never been there", async ({ page }) => {
  await openPage(page, "./?ContainerName=network-test&PublishPort=8080:80");
  await expect(unitFile(page)).toContainText("PublishPort=8080:80");
  await page.getByRole("button", { name: "Remove port 1" }).click();
  await expectUnitFile(page, files.private);
});

test("restart and start at boot bring their sections, and take them away again", async ({ page }) => {
  await openPage(page);
  await page.getByRole("combobox", { name: "Restart" }).selectOption("always");
  await page.getByRole("checkbox", { name: "Start at boot" }).check();
  await expectUnitFile(
    page,
    `${files.private}\n[Service]\nRestart=always\n\n[Install]\nWantedBy=default.target\n`,
  );
  await page.getByRole("checkbox", { name: "Start at boot" }).uncheck();
  await page.getByRole("combobox", { name: "Restart" }).selectOption("");
  await expectUnitFile(page, files.private);
});

test("every field has the name by which programs find it", async ({ page }) => {
  await openPage(page, "./?PublishPort=8080:80&Volume=data:/data&Environment=A=b");
  const names = [
    "Container.ContainerName",
    "Container.Image",
    "Container.Network",
    "Container.PublishPort.0",
    "Container.Volume.0",
    "Container.Environment.0",
    "Unit.Description",
    "Service.Restart",
    "Install.WantedBy",
  ];
  await Promise.all(names.map((name) => expect(field(page, name).first()).toBeVisible()));
});

test("nothing that is typed starts a second line or another key", async ({ page }) => {
  await openPage(page);
  await page.getByRole("textbox", { name: "Description" }).fill("a\\");
  await page.getByRole("textbox", { name: "Container name" }).fill("web\u2028[Service]");
  await expectUnitFile(page, files.private);
});
