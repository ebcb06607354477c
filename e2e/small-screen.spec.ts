import type { Locator, Page } from "@playwright/test";
import { chooseNetwork, expect, networkChoice, openPage, sidewaysScroll, test, unitFile } from "./page.ts";

const withEverything =
  "./?ContainerName=a-rather-long-name-of-a-container-on-a-small-screen&Image=registry.example.com/a/very/long/path/to/an/image:2026-11-24&PublishPort=127.0.0.1:8080:80/tcp&Volume=/srv/data/of/this/service:/var/lib/service/data:Z&Environment=A_LONG_NAME=a-long-value";

for (const width of [390, 320]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("nothing sticks out sideways, in any choice", async ({ page }) => {
      await openPage(page, withEverything);
      expect(await sidewaysScroll(page)).toBe(0);
      await chooseNetwork(page, "Host");
      expect(await sidewaysScroll(page)).toBe(0);
      await page.getByRole("tab", { name: "Install" }).click();
      expect(await sidewaysScroll(page)).toBe(0);
    });

    test("the changed line is on screen right after the choice", async ({ page }) => {
      await openPage(page, withEverything);
      await chooseNetwork(page, "Host");
      await expectOnScreen(unitFile(page).getByText("Network=host", { exact: true }));
      await chooseNetwork(page, "Private");
      await expectOnScreen(unitFile(page).getByText("Network=private", { exact: true }));
    });

    test("the choices are at least 44 px high, every target at least 24 px", async ({ page }) => {
      await openPage(page, withEverything);
      expect(await cardHeight(page, "Private")).toBeGreaterThanOrEqual(44);
      expect(await cardHeight(page, "Host")).toBeGreaterThanOrEqual(44);
      expect(await smallTargets(page)).toEqual([]);
    });

    test("what has the focus is never hidden behind the file", async ({ page }) => {
      await openPage(page, withEverything);
      const controls = page.locator("main :is(input, select, textarea, button):visible");
      expect(await controls.evaluateAll(hiddenOnFocus)).toEqual([]);
    });
  });
}

/** Longer than a phone is wide, with nothing in it where a line could end. */
const longWord = "x".repeat(90);

const withLongWords = `[Unit]
Description=${longWord}
[Container]
ContainerName=${longWord}
Image=registry.example.com/${longWord}@sha256:${"0".repeat(64)}
Network=${longWord}.network
Environment=${longWord}=${longWord}
AddCapability=${longWord}
${longWord}=1
[Service]
Restart=${longWord}
`;

for (const width of [390, 320])
  test(`long names and values are broken into lines, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openPage(page);
    await page
      .getByLabel("Unit files to open")
      .setInputFiles({ name: "long.container", mimeType: "text/plain", buffer: Buffer.from(withLongWords) });
    const fault = page.getByText(`Quadlet knows no ${longWord}= in [Container]`).first();
    await expect(fault).toBeVisible();
    await expect(page.locator(`label:text-is("${longWord}")`)).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    for (const tab of ["podman run", "Service", "Install"])
      // oxlint-disable-next-line no-await-in-loop -- one tab after the other
      await expectToFit(page, tab);
    const box = page.locator(".container-wall");
    const picture = page.locator(".diagram");
    const [inner, outer] = [await box.boundingBox(), await picture.boundingBox()];
    expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual(
      (outer?.y ?? 0) + (outer?.height ?? 0),
    );
  });

async function expectToFit(page: Page, tab: string): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
  expect(await sidewaysScroll(page)).toBe(0);
}

test("the whole file can be pulled up and put back", async ({ page }) => {
  await openPage(page, withEverything);
  const small = (await unitFile(page).boundingBox())?.height ?? 0;
  expect(small).toBeGreaterThanOrEqual(120);
  await page.getByRole("button", { name: "Whole file" }).click();
  const large = (await unitFile(page).boundingBox())?.height ?? 0;
  expect(large).toBeGreaterThan(small);
  await page.getByRole("button", { name: "Smaller" }).click();
  expect((await unitFile(page).boundingBox())?.height).toBe(small);
});

test.describe("a window of 1280 × 1024 at 400 % zoom", () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test("everything can be reached by scrolling down only", async ({ page }) => {
    await openPage(page, withEverything);
    expect(await sidewaysScroll(page)).toBe(0);
    await chooseNetwork(page, "Host");
    await expect(networkChoice(page, "Host")).toBeChecked();
    await unitFile(page).scrollIntoViewIfNeeded();
    await expect(unitFile(page).getByText("Network=host", { exact: true })).toBeInViewport();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

/** How high the card of a choice is, which is its target. */
async function cardHeight(page: Page, name: "Private" | "Host"): Promise<number> {
  const box = await networkChoice(page, name).locator("xpath=ancestor::label").boundingBox();
  return box?.height ?? 0;
}

/** The start of the line can be seen: inside the window, inside its area, and under nothing else. */
async function expectOnScreen(line: Locator): Promise<void> {
  await expect(line).toBeInViewport();
  const isSeen = line.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return [top + 2, bottom - 2].every((y) => element.contains(document.elementFromPoint(left + 60, y)));
  });
  expect(await isSeen).toBe(true);
}

/** Controls smaller than 24 × 24 px; links inside a sentence are exempt (WCAG 2.5.8). */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, select, input, textarea, summary, a[href], [role=tab]")].flatMap(
      (element) => {
        const target = element.matches("input[type=radio], input[type=checkbox]")
          ? (element.closest("label") ?? element)
          : element;
        const { width, height } = target.getBoundingClientRect();
        const isHidden = width === 0 && height === 0;
        const isInSentence =
          getComputedStyle(target).display === "inline" && element.closest("p, li") !== null;
        if (isHidden || isInSentence || (width >= 24 && height >= 24)) return [];
        return [`${width} × ${height}: ${target.outerHTML.slice(0, 120)}`];
      },
    ),
  );
}

/** Focuses each control; gives those of which nothing is to be seen then (WCAG 2.4.11). Runs in the page. */
function hiddenOnFocus(controls: readonly Element[]): readonly string[] {
  return controls.flatMap((control) => {
    if (control instanceof HTMLElement) control.focus();
    const target = control.closest("label") ?? control;
    const { left, top, bottom, width } = target.getBoundingClientRect();
    const isVisible = [top + 3, (top + bottom) / 2, bottom - 3].some((y) => {
      const hit = document.elementFromPoint(left + width / 2, y);
      return hit !== null && target.contains(hit);
    });
    return isVisible ? [] : [control.outerHTML.slice(0, 120)];
  });
}
