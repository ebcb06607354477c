import { expect, expectAccessible, expectUnitFile, field, openPage, test, unitFile } from "./page.ts";

const published = "./?ContainerName=web&Image=quay.io/example/app:1&PublishPort=8080:80&Network=private";

test("careful hardening is one step, and undo takes it back", async ({ page }) => {
  await openPage(page, published);
  const before = await unitFile(page).textContent();
  const card = page.getByRole("region", { name: "Hardening" });
  await card.getByRole("button", { name: "Harden carefully" }).click();
  await expect(unitFile(page)).toContainText("NoNewPrivileges=true");
  await expect(unitFile(page)).toContainText("PidsLimit=256");
  await expect(unitFile(page)).toContainText("PublishPort=127.0.0.1:8080:80");
  await expect(card.getByText("All of it is on that is possible here.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, before ?? "");
});

test("each line can be switched on by itself and says what may break", async ({ page }) => {
  await openPage(page, published);
  const card = page.getByRole("region", { name: "Hardening" });
  await card.getByText("Line by line, and what may break").click();
  await expect(card.getByText("May break: Programs that write beside their code")).toBeVisible();
  await card.getByRole("checkbox", { name: "Read-only root" }).check();
  await expect(unitFile(page)).toContainText("ReadOnly=true");
  await card.getByRole("checkbox", { name: "Read-only root" }).uncheck();
  await expect(unitFile(page)).not.toContainText("ReadOnly");
});

test("what can’t be had says why", async ({ page }) => {
  await openPage(page, `${published.replace("private", "host")}&podman=4.6`);
  const card = page.getByRole("region", { name: "Hardening" });
  await card.getByText("Line by line, and what may break").click();
  await expect(field(page, "hardening.pids-limit")).toBeDisabled();
  await expect(card.getByText("Not here: PidsLimit= came with Podman 4.7.")).toBeVisible();
});

test("what the file grants is said in plain sentences", async ({ page }) => {
  await openPage(page, published);
  const card = page.getByRole("region", { name: "Hardening" });
  await card.getByText("What this file grants").click();
  await expect(card.getByText("The local network can connect to a published port.")).toBeVisible();
  await card.getByRole("button", { name: "Harden strictly" }).click();
  await expect(card.getByText("It can’t change its own files.")).toBeVisible();
  await expectAccessible(page);
});
