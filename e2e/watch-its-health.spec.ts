import { expect, expectAccessible, field, openPage, sidewaysScroll, test, unfold, unitFile } from "./page.ts";

test("a health check is set up by keyboard, and its timing is told", async ({ page }) => {
  await openPage(page);
  const card = await unfold(page, "Health check");
  await card.getByRole("textbox", { name: "Command" }).fill("curl --fail http://localhost/");
  await field(page, "Container.HealthInterval").fill("10s");
  await field(page, "Container.HealthTimeout").fill("5s");
  await field(page, "Container.HealthStartPeriod").fill("1m");
  await expect(unitFile(page)).toContainText("HealthStartPeriod=1m");
  const figure = card.getByRole("figure", { name: "When it counts as unhealthy" });
  await expect(figure).toContainText("unhealthy 1 min 20 s at the earliest, 1 min 50 s at the latest");
  await expectAccessible(page);
});

test("a service that is ready when it is healthy needs the time for it", async ({ page }) => {
  await openPage(page);
  const card = await unfold(page, "Health check");
  await field(page, "Container.HealthCmd").fill("true");
  await field(page, "Container.HealthStartPeriod").fill("2m");
  await field(page, "Container.Notify").selectOption("healthy");
  await expect(card).toContainText("systemd may give up before it is healthy");
  await page.getByText("What happens when it ends, waits and limits").click();
  await field(page, "Service.TimeoutStartSec").fill("5min");
  await expect(card).not.toContainText("systemd may give up");
  await expect(card).toContainText("systemd waits 5 min for the first good check");
});

test("its timing fits a small screen, in the dark too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage(page);
  const card = await unfold(page, "Health check");
  await field(page, "Container.HealthCmd").fill("true");
  await expect(card.getByRole("figure")).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
  await expectAccessible(page);
});
