import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, focused, networkChoice, openPage, tabTo, test, unitFile, unitFileText } from "./page.ts";

test("the network choice is at most six Tabs away, and arrows switch it", async ({ page }) => {
  await openPage(page);
  expect(await tabTo(page, 'radio "Private')).toBeLessThanOrEqual(6);
  await page.keyboard.press("ArrowRight");
  await expect(networkChoice(page, "Host")).toBeChecked();
  await expect(unitFile(page)).toContainText("Network=host");
  await page.keyboard.press("ArrowLeft");
  await expect(networkChoice(page, "Private")).toBeChecked();
  await expect(unitFile(page)).toContainText("Network=private");
});

test("download and copy are reached and pressed", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page);
  await tabTo(page, 'button "Copy');
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain("Image=localhost/local-audio-image");
  const arrived = page.waitForEvent("download");
  await tabTo(page, 'button "Download network-test.container');
  await page.keyboard.press("Space");
  expect((await arrived).suggestedFilename()).toBe("network-test.container");
});

test("arrows move between the tabs of the preview", async ({ page }) => {
  await openPage(page);
  await tabTo(page, "tab ");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toContain('tab "podman run"');
  await page.keyboard.press("End");
  expect(await focused(page)).toContain('tab "Install"');
  await page.keyboard.press("Home");
  await expect(unitFile(page)).toBeVisible();
});

test("undo and redo have their usual keys, also inside a field", async ({ page }) => {
  await openPage(page);
  await page.getByRole("textbox", { name: "Container name" }).fill("web");
  await expect(unitFile(page)).toContainText("ContainerName=web");
  await page.keyboard.press("Control+z");
  await expect(unitFile(page)).toContainText("ContainerName=network-test");
  await page.keyboard.press("Control+Shift+z");
  await expect(unitFile(page)).toContainText("ContainerName=web");
});

test("Ctrl+S saves the file on show, also from a field and from the text editor", async ({ page }) => {
  await openPage(page);
  await page.getByRole("textbox", { name: "Container name" }).fill("web");
  const saved = async () => {
    const [arrived] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    return { name: arrived.suggestedFilename(), text: await readFile(await arrived.path(), "utf8") };
  };
  expect(await saved()).toEqual({ name: "web.container", text: await unitFileText(page) });
  await page.getByRole("button", { name: "Edit text" }).click();
  const editor = page.getByRole("textbox", { name: "Text of the file" });
  await editor.press("Control+End");
  await page.keyboard.type("User=1");
  expect((await saved()).text).toMatch(/\nUser=1\n?$/);
});

for (const link of ["Explain this file", "Examples", "Learn"])
  test(`a page of its own begins behind its head and leads back to its link: ${link}`, async ({ page }) => {
    await openPage(page);
    const leading = page.getByRole("link", { name: link, exact: true });
    await leading.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe('button "Back to the file"');
    await page.keyboard.press("Enter");
    await expect(leading).toBeFocused();
    await leading.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.goBack();
    await expect(leading).toBeFocused();
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`every stop of the Tab key has a name and a visible ring, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPage(page, "./?PublishPort=8080:80&Volume=data:/data&Environment=A=b");
    const stops = await visitAllStops(page);
    expect(stops.length).toBeGreaterThan(12);
    expect(stops.filter(({ ring, withoutFocus }) => ring === withoutFocus)).toEqual([]);
    expect(stops.filter(({ name }) => !/"[^"]+"/.test(name))).toEqual([]);
  });

interface Stop {
  readonly name: string;
  readonly path: string;
  /** Outlines and shadows of the control and what it stands in, with and without the focus. */
  readonly ring: string;
  readonly withoutFocus: string;
}

/** Presses Tab until the focus leaves the page or comes round. */
async function visitAllStops(page: Page, stops: readonly Stop[] = []): Promise<readonly Stop[]> {
  await page.keyboard.press("Tab");
  const name = (await focused(page)) ?? "";
  const stop = await page.evaluate(lookAtFocus);
  if (stop === undefined || stops.some(({ path }) => path === stop.path)) return stops;
  return visitAllStops(page, [...stops, { ...stop, name }]);
}

/** How the focused control looks, with and without the focus; runs in the page. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const look = () =>
    [element, element.closest("label"), element.parentElement]
      .map((part) => {
        if (part === null) return "";
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part);
        return outlineStyle === "none"
          ? boxShadow
          : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`;
      })
      .join("; ");
  const ring = look();
  element.blur();
  const withoutFocus = look();
  element.focus({ preventScroll: true });
  const path: string[] = [];
  for (let part: Element | null = element; part; part = part.parentElement)
    path.push(`${part.tagName}${[...(part.parentElement?.children ?? [])].indexOf(part)}`);
  return { ring, withoutFocus, path: path.join(" ") };
}
