import { readFileSync } from "node:fs";
import { expect, expectAccessible, openPage, sidewaysScroll, test } from "./page.ts";

test.use({ serviceWorkers: "allow" });

test("the footer leads to the licences of all that is in the page, and from there one comes back", async ({
  page,
}) => {
  await openPage(page);
  await page.getByRole("link", { name: "Licences" }).click();
  await expect(page.getByRole("heading", { name: "Licences" })).toBeVisible();
  const packages = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(packages[0]).toMatch(/^quadlight \S+: Apache-2\.0$/);
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync("package.json", "utf8"),
  );
  for (const [name, version] of Object.entries(dependencies))
    expect(packages).toContain(`${name} ${version}: MIT`);
  const texts = await page.locator("pre").allTextContents();
  expect(texts[0]).toBe(readFileSync("LICENSE", "utf8").trim());
  expect(texts).toHaveLength(packages.length);
  expect(texts.slice(1).filter((text) => !text.includes("Permission is hereby granted"))).toEqual([]);
  await page.getByRole("link", { name: "Back to Quadlight" }).click();
  await page.locator("html[data-live]").waitFor();
});

test("the licences can be read without a network and on a phone, and keep to a policy", async ({
  page,
  context,
}) => {
  await openPage(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./licences/");
  await expect(page.getByRole("heading", { name: "Licences" })).toBeVisible();
  await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveAttribute(
    "content",
    /^default-src 'none'; /,
  );
  expect(await sidewaysScroll(page)).toBe(0);
  await expectAccessible(page);
});
