import { expect, expectAccessible, field, openPage, sidewaysScroll, test, unitFile } from "./page.ts";

const withPassword = "./?scope=user&Environment=DB_PASSWORD=hunter2";

test("a password in a variable becomes a secret, and is told how to be made", async ({ page }) => {
  await openPage(page, withPassword);
  const use = page.getByRole("button", { name: "Use a secret for DB_PASSWORD" });
  await use.focus();
  await page.keyboard.press("Enter");
  await expect(unitFile(page)).toContainText("Secret=db-password,type=env,target=DB_PASSWORD");
  await expect(unitFile(page)).not.toContainText("hunter2");
  const secrets = page.getByRole("region", { name: "Secrets" });
  await expect(secrets).toContainText('printf %s "$VALUE" | podman secret create db-password -');
  await expect(secrets).not.toContainText("hunter2");
  await expectAccessible(page);
});

test("the commands are those of the user who runs it", async ({ page }) => {
  await openPage(page, withPassword.replace("user", "system"));
  await page.getByRole("button", { name: "Use a secret for DB_PASSWORD" }).click();
  await expect(page.getByRole("region", { name: "Secrets" })).toContainText(
    "| sudo podman secret create db-password -",
  );
});

test("a secret as a file, from the first word to the last, on a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page);
  await page.getByRole("button", { name: "Add secret" }).click();
  await field(page, "Container.Secret.0.name").fill("tls-key");
  await field(page, "Container.Secret.0.target").fill("/etc/tls/key.pem");
  await expect(unitFile(page)).toContainText("Secret=tls-key,target=/etc/tls/key.pem");
  await page.getByText("Other ways for tls-key").click();
  await expect(page.getByRole("region", { name: "Secrets" })).toContainText("Press it twice");
  expect(await sidewaysScroll(page)).toBe(0);
  await expectAccessible(page);
});

test("what the program sees of a variable stands beside what the file says", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Add variable" }).click();
  await field(page, "Container.Environment.0.name").fill("GREETING");
  await field(page, "Container.Environment.0.value").fill('say "hi" to 100%%');
  const row = page.getByRole("group", { name: "Variable 1" });
  await expect(row).toContainText('The program sees: say "hi" to 100%');
});

test("a password that is typed in front of others is not repeated in what is said of the change", async ({
  page,
}) => {
  await openPage(page, withPassword);
  await field(page, "Container.Environment.0.value").fill("correct-horse");
  await expect(page.getByText("Environment DB_PASSWORD=… changed", { exact: true })).toBeVisible();
  const said = page.getByRole("status").filter({ hasText: "DB_PASSWORD" });
  await expect(said).toContainText("Environment DB_PASSWORD=… changed");
  await expect(said).not.toContainText(/hunter2|correct-horse/);
});
