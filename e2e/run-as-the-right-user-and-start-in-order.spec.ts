import { expect, expectAccessible, field, openPage, sidewaysScroll, test, unfold, unitFile } from "./page.ts";

test("my user is the same inside, drawn and in words", async ({ page }) => {
  await openPage(page, "./?scope=user");
  const card = await unfold(page, "Users");
  await field(page, "Container.UserNS").selectOption("keep-id");
  await field(page, "Container.UserNS.uid").fill("999");
  await expect(unitFile(page)).toContainText("UserNS=keep-id:uid=999");
  await expect(card.getByRole("figure", { name: "Who is who" })).toContainText(
    "999 in the container is you (1000)",
  );
  await expectAccessible(page);
});

test("the restart policy is told event by event, and whether systemd gives up", async ({ page }) => {
  await openPage(page);
  await field(page, "Service.Restart").selectOption("on-failure");
  await page.getByText("What happens when it ends, waits and limits").press("Enter");
  const table = page.getByRole("table", { name: "What happens to the service" });
  await expect(table.getByRole("row", { name: /^The program ends with exit code 0/ })).toContainText(
    "stays ended",
  );
  await expect(table.getByRole("row", { name: /^It ends with another exit code/ })).toContainText(
    "starts again",
  );
  await field(page, "Service.RestartSec").fill("10");
  await expect(page.getByRole("region", { name: "Service", exact: true })).toContainText(
    "systemd never gives up: with 10 s before each start",
  );
  await expectAccessible(page);
});

test("another unit is named and needed, and goes without a trace", async ({ page }) => {
  await openPage(page);
  const card = await unfold(page, "Other units");
  await field(page, "Unit.After.new").fill("postgresql.service");
  await page.keyboard.press("Enter");
  await card.getByRole("combobox", { name: "postgresql.service" }).selectOption("requires");
  await expect(unitFile(page)).toContainText("[Unit]\nAfter=postgresql.service\nRequires=postgresql.service");
  await expectAccessible(page);
  await card.getByRole("button", { name: "Remove postgresql.service" }).click();
  await expect(unitFile(page)).not.toContainText("[Unit]");
  await expect(field(page, "Unit.After.new")).toBeFocused();
});

test("updates are turned on for an image that can have them, on a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "./?Image=quay.io/example/app:1&scope=user");
  const card = await unfold(page, "Image and updates");
  await field(page, "Container.AutoUpdate").selectOption("registry");
  await expect(unitFile(page)).toContainText("AutoUpdate=registry");
  await expect(card).toContainText("systemctl --user enable --now podman-auto-update.timer");
  expect(await sidewaysScroll(page)).toBe(0);
  await expectAccessible(page);
});

test("no two controls of the page have the same name", async ({ page }) => {
  await openPage(
    page,
    "./?Volume=a:/a&Environment=A=b&PublishPort=8080:80&scope=user&Image=quay.io/example/app:1",
  );
  await unfold(page, "Other units");
  await unfold(page, "Health check");
  await unfold(page, "Image and updates");
  await unfold(page, "Users");
  await page.getByText("What happens when it ends, waits and limits").click();
  await page.getByText(/^Access:/).click();
  await expect(field(page, "Container.HealthCmd")).toBeVisible();
  const names = await page
    .locator("input[name], select[name], textarea[name]")
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.getAttribute("type") !== "radio")
        .map((control) => control.getAttribute("name") ?? ""),
    );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
