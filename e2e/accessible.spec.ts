import type { Page } from "@playwright/test";
import {
  chooseNetwork,
  expect,
  expectAccessible,
  fillContainer,
  networkChoice,
  openPage,
  test,
} from "./page.ts";

const withEverything =
  "./?ContainerName=web&Image=docker.io/library/nginx&PublishPort=8080:80&Volume=/srv/web:/usr/share/nginx/html:ro&Environment=TZ=UTC";

/** The states that the page can be in, each as a person gets there. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the first screen": (page) => openPage(page),
  "private, with ports, volumes and environment": (page) => openPage(page, withEverything),
  "host, with set-aside ports": async (page) => {
    await openPage(page, withEverything);
    await chooseNetwork(page, "Host");
  },
  "a user service": (page) => openPage(page, `${withEverything}&scope=user&podman=5.8`),
  "a QM partition": (page) => openPage(page, `${withEverything}&scope=qm`),
  "a name that can’t be written": async (page) => {
    await openPage(page);
    await fillContainer(page, { name: "not a name/" });
  },
  "an address with unknown names": (page) => openPage(page, "./?Colour=blue"),
  "the podman run command": async (page) => {
    await openPage(page, withEverything);
    await page.getByRole("tab", { name: "podman run" }).click();
  },
  "the install steps": async (page) => {
    await openPage(page, withEverything);
    await page.getByRole("tab", { name: "Install" }).click();
  },
};

const themes = ["light", "dark"] as const;

for (const [state, reach] of Object.entries(states))
  for (const colorScheme of themes)
    test(`${state}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await reach(page);
      await expectAccessible(page);
    });

for (const width of [1024, 768, 390])
  for (const colorScheme of themes)
    test(`${width} px wide, ${colorScheme}: private, host and install`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await openPage(page, withEverything);
      await expectAccessible(page);
      await chooseNetwork(page, "Host");
      await expectAccessible(page);
      await page.getByRole("tab", { name: "Install" }).click();
      await expectAccessible(page);
    });

test("forced colours: nothing is lost, the choice can be told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openPage(page, withEverything);
  await chooseNetwork(page, "Host");
  await expectAccessible(page);
  const looks = await Promise.all(
    (["Private", "Host"] as const).map((name) =>
      networkChoice(page, name)
        .locator("xpath=ancestor::label")
        .evaluate((card) => {
          const { borderColor, borderWidth, outline, backgroundColor } = getComputedStyle(card);
          return JSON.stringify({ borderColor, borderWidth, outline, backgroundColor });
        }),
    ),
  );
  expect(new Set(looks).size).toBe(2);
});

test("the evidence of a finding opens as a dialog and gives the focus back", async ({ page }) => {
  await openPage(page, withEverything);
  await chooseNetwork(page, "Host");
  const findings = page.getByRole("region", { name: "Why it matters" });
  const open = findings.getByRole("button", { name: /^How this was measured/ }).first();
  await open.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();
});
