import type { Page } from "@playwright/test";
import { expect, files, fillContainer, openPage, test } from "./page.ts";

/** The commands of the Install tab, for one version and scope. */
async function installPanel(page: Page, podman: string, scope: "system" | "user" | "qm") {
  await page.getByRole("combobox", { name: "Podman version" }).selectOption(podman);
  await page.getByRole("combobox", { name: "Runs as" }).selectOption(scope);
  await page.getByRole("tab", { name: "Install" }).click();
  const panel = page.getByRole("tabpanel");
  // The steps load on demand.
  await expect(panel.locator("code").first()).toBeVisible();
  return panel;
}

test("a system service: the file goes to /etc, systemd reads it and starts it", async ({ page }) => {
  await openPage(page);
  const panel = await installPanel(page, "5.4", "system");
  await expect(panel).toContainText("/etc/containers/systemd/");
  await expect(panel).toContainText("sudo systemctl daemon-reload");
  await expect(panel).toContainText("sudo systemctl start network-test.service");
});

test("a user service: the file goes to the home directory and nothing needs root", async ({ page }) => {
  await openPage(page);
  const panel = await installPanel(page, "5.4", "user");
  await expect(panel).toContainText(".config/containers/systemd");
  await expect(panel).toContainText("systemctl --user daemon-reload");
  await expect(panel).toContainText("systemctl --user start network-test.service");
  await expect(panel).not.toContainText("sudo systemctl start");
});

test("a QM partition: the file goes to the partition’s directory, commands run inside it", async ({
  page,
}) => {
  await openPage(page);
  const panel = await installPanel(page, "5.4", "qm");
  await expect(panel).toContainText("/etc/qm/containers/systemd/");
  await expect(panel).toContainText("podman exec qm systemctl daemon-reload");
});

for (const scope of ["system", "user", "qm"] as const)
  test(`no command enables a generated service, which systemd refuses: ${scope}`, async ({ page }) => {
    await openPage(page);
    const panel = await installPanel(page, "5.8", scope);
    const commands = await panel.locator("code").allTextContents();
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.join("\n")).not.toMatch(/systemctl (?:--user )?enable .*network-test/);
  });

test("podman quadlet install is offered from Podman 5.6 on", async ({ page }) => {
  await openPage(page);
  await expect(await installPanel(page, "5.5", "user")).not.toContainText("podman quadlet install");
  await expect(await installPanel(page, "5.6", "user")).toContainText("podman quadlet install");
});

test("the commands follow the name of the container", async ({ page }) => {
  await openPage(page);
  await fillContainer(page, { name: "web" });
  const panel = await installPanel(page, "5.4", "system");
  await expect(panel).toContainText("sudo systemctl start web.service");
  await expect(panel).not.toContainText("network-test");
});

test("copied commands are the commands shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page);
  const card = page.getByRole("region", { name: "Install it" });
  await card.getByRole("button", { name: "Copy commands" }).click();
  await expect(card.getByRole("button", { name: "Copied" })).toBeVisible();
  const shown = await card.locator("pre code").allTextContents();
  expect(shown).toHaveLength(3);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${shown.join("\n")}\n`);
});

test("one block to paste creates the file with exactly its text and starts it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page);
  const panel = await installPanel(page, "5.4", "system");
  await panel.getByRole("button", { name: "Copy as one block" }).click();
  await expect(panel.getByRole("button", { name: "Copied" })).toBeVisible();
  const block = await page.evaluate(() => navigator.clipboard.readText());
  expect(block).toContain(files.private);
  expect(block).toContain("/etc/containers/systemd/network-test.container");
  expect(block).toContain("systemctl start network-test.service");
});

test("the same container as a podman run command", async ({ page }) => {
  await openPage(page);
  await page.getByRole("tab", { name: "podman run" }).click();
  const panel = page.getByRole("tabpanel");
  await expect(panel).toContainText("podman run");
  await expect(panel).toContainText("--network");
  await expect(panel).toContainText("localhost/local-audio-image");
});
