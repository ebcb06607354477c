import type { Locator, Page } from "@playwright/test";
import {
  chooseNetwork,
  expect,
  expectAccessible,
  field,
  focused,
  openPage,
  sidewaysScroll,
  tabTo,
  test,
  unitFile,
} from "./page.ts";

const withEverything =
  "./?ContainerName=web&Image=docker.io/library/nginx:1.27&PublishPort=8080:80&Volume=/srv/web:/usr/share/nginx/html:ro&Environment=TZ=UTC&DNS=1.1.1.1&Tmpfs=/run";

async function openService(page: Page, address = "./"): Promise<Locator> {
  await openPage(page, address);
  await page.getByRole("tab", { name: "Service" }).click();
  return page.getByRole("tabpanel");
}

/** The option of the command that starts the container, by what it begins with. */
function option(page: Page, words: string): Locator {
  return page
    .getByRole("list", { name: "Options of ExecStart" })
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${words}`) });
}

/** A line of the file by its number. */
function fileLine(page: Page, lineNumber: number): Locator {
  return unitFile(page)
    .locator(".line")
    .nth(lineNumber - 1);
}

/** Lit up: marked, and to be told from its neighbours by an edge. */
async function expectLit(element: Locator): Promise<void> {
  await expect(element).toHaveAttribute("data-lit");
}

test("the tabs of the preview are the file, podman run, the service and the installation", async ({
  page,
}) => {
  await openPage(page);
  const tabs = page.getByRole("tablist", { name: "Preview" }).getByRole("tab");
  await expect(tabs).toHaveText(["network-test.container", "podman run", "Service", "Install"]);
});

test("each option of the service says which line made it", async ({ page }) => {
  await openPage(page);
  await chooseNetwork(page, "Host");
  await page.getByRole("tab", { name: "Service" }).click();
  await expect(
    option(page, "--network host").getByRole("button", { name: "line 5: Network=host" }),
  ).toBeVisible();
  await expect(option(page, "--name network-test").getByRole("button", { name: /^line 3/ })).toBeVisible();
  await expect(option(page, "--cgroups=split")).toContainText("default");
  await expect(option(page, "--cidfile")).toContainText("always");
});

test("the verdict stands below, with what the service is called", async ({ page }) => {
  await openService(page);
  await expect(page.getByText("Podman 5.4 accepts this file")).toBeVisible();
  await expect(page.getByText("starts as network-test.service")).toBeVisible();
});

test("the focus in a field lights its line in the file, and what became of it", async ({ page }) => {
  await openPage(page);
  await page.getByLabel("Image", { exact: true }).focus();
  await expectLit(fileLine(page, 4));
  await expect(unitFile(page).locator("[data-lit]")).toHaveCount(1);
  await page.getByRole("tab", { name: "Service" }).click();
  await expect(option(page, "localhost/local-audio-image")).toBeVisible();
  await page.getByLabel("Image", { exact: true }).focus();
  await expectLit(option(page, "localhost/local-audio-image"));
});

test("the pointer on a line of the file lights its field", async ({ page }) => {
  await openPage(page, withEverything);
  await field(page, "Container.Volume.0.source").waitFor();
  await unitFile(page).getByText("Volume").hover();
  await expectLit(page.locator('fieldset[name="Container.Volume.0"]'));
  await expect(page.locator("form [data-lit], fieldset[data-lit], input[data-lit]")).toHaveCount(1);
});

test("a finding leads to its line, by pointer and by keyboard, in the text editor too", async ({ page }) => {
  await openPage(page, "./?Image=nginx&Network=host&PublishPort=8080:80");
  const found = page.getByRole("listitem").filter({ hasText: "nginx may come from another registry" });
  const title = found.getByText("nginx may come from another registry", { exact: true }).first();
  const lineOfImage = unitFile(page).locator(".line").filter({ hasText: "Image=nginx" });
  await title.hover();
  await expectLit(lineOfImage);
  await title.click();
  await expect(lineOfImage).toBeFocused();
  await page.mouse.move(0, 0);
  await found.getByRole("button", { name: "Use Docker Hub" }).focus();
  await expectLit(lineOfImage);
  await page.getByRole("button", { name: "Edit text" }).click();
  await expect(page.locator(".cm-content")).toBeFocused();
  await title.click();
  await expect(page.locator(".cm-activeLine")).toHaveText("Image=nginx");
});

test("an option leads to its line", async ({ page }) => {
  await openService(page);
  await option(page, "localhost/local-audio-image").getByRole("button").click();
  await expectLit(fileLine(page, 4));
  await expect(fileLine(page, 4)).toBeFocused();
  await expect(page.getByRole("tab", { name: "network-test.container" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
});

test("by keyboard alone: from the tab to an option and on to its line", async ({ page }) => {
  await openPage(page);
  await tabTo(page, "tab ");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toContain('tab "Service"');
  await expect(option(page, "--name")).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toContain('region "network-test.service"');
  await tabTo(page, 'button "line 4 Image="');
  await expectLit(option(page, "localhost/local-audio-image"));
  await page.keyboard.press("Enter");
  await expectLit(fileLine(page, 4));
  await expect(fileLine(page, 4)).toBeFocused();
});

test("lighting up moves nothing", async ({ page }) => {
  await openService(page, withEverything);
  await expect(option(page, "--publish")).toBeVisible();
  const boxes = () =>
    page
      .locator(".made .line, .made .option, .control, .choice")
      .evaluateAll((elements) => elements.map((element) => JSON.stringify(element.getBoundingClientRect())));
  await page.mouse.move(0, 0);
  const before = await boxes();
  await page.getByLabel("Image", { exact: true }).evaluate((element) => {
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  });
  await expectLit(option(page, "docker.io"));
  expect(await boxes()).toEqual(before);
});

test("a refused file says so in plain words and in those of Podman", async ({ page }) => {
  const panel = await openService(
    page,
    "./?ContainerName=web&Image=docker.io/library/nginx&Network=app.network",
  );
  await expect(panel.getByRole("heading", { name: "Podman 5.4 refuses this file" })).toBeVisible();
  await expect(panel).toContainText(
    'converting "web.container": requested Quadlet unit app.network was not found',
  );
  await expectAccessible(page);
  await panel.getByRole("button", { name: "Add app.network" }).click();
  await expect(option(page, "--network systemd-app")).toBeVisible();
  await expect(page.getByText("Podman 5.4 accepts this file")).toBeVisible();
});

test("the copied service is the text as systemd has it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const panel = await openService(page);
  await panel.getByText("As systemd has it").click();
  await panel.getByRole("button", { name: "Copy the service" }).click();
  await expect(panel.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await panel.locator("pre code").textContent());
  expect(copied).toContain(
    "ExecStart=/usr/bin/podman run --name network-test --cidfile=%t/%N.cid --replace --rm --cgroups=split --network private --sdnotify=conmon -d localhost/local-audio-image\n",
  );
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1360, 390])
    test(`the service is accessible and fits, ${width} px wide, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const panel = await openService(page, withEverything);
      await expect(option(page, "--publish")).toBeVisible();
      await panel.getByRole("button", { name: "Say why" }).click();
      await panel.getByText("As systemd has it").click();
      await page.getByLabel("Image", { exact: true }).focus();
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await panel.locator(".panel").evaluate((area) => area.scrollWidth - area.clientWidth)).toBe(0);
    });

test("forced colours: what is lit has an outline", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openPage(page);
  await page.getByLabel("Image", { exact: true }).focus();
  await expectLit(fileLine(page, 4));
  const outlines = await Promise.all(
    [3, 4].map((number) => fileLine(page, number).evaluate((line) => getComputedStyle(line).outlineStyle)),
  );
  expect(outlines).toEqual(["none", "solid"]);
});
