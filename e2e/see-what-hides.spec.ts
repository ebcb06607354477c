import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import {
  download,
  expect,
  expectAccessible,
  expectUnitFile,
  field,
  openPage,
  test,
  unitFile,
} from "./page.ts";

/** A volume that is drawn as /srv/host:etc/:/x where turning characters do what they are made for. */
const turned = "Volume=/srv/\u202E/cte:tsoh\u202C:/x";
const text = `[Container]\nImage=quay.io/example/app:1\n${turned}\nEnvironment=A\u200BB=1\n`;

const open = (page: Page, name: string, content: string | Uint8Array) =>
  page
    .locator("input[type=file]")
    .first()
    .setInputFiles([{ name, mimeType: "", buffer: Buffer.from(content) }]);

const findings = (page: Page) =>
  page.getByRole("region", { name: "Why it matters" }).locator('[data-rule="hidden-characters"]');

/** The marks are there, in their places, the text is what it was, and the page says what hides. */
async function expectSeen(page: Page): Promise<void> {
  await expectUnitFile(page, text);
  for (const name of ["U+202E right-to-left override", "U+202C pop directional formatting"])
    // oxlint-disable-next-line no-await-in-loop -- one after the other on one page
    await expect(unitFile(page).getByRole("img", { name })).toBeVisible();
  await expect(unitFile(page).getByRole("img", { name: "U+200B zero width space" })).toBeVisible();
  await expect(findings(page)).toHaveCount(2);
  await expect(findings(page).first()).toContainText("Volume=/srv/[U+202E]/cte:tsoh[U+202C]:/x");
}

/** Where the pieces of a line are drawn, from left to right. */
async function drawnOrder(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const lefts = await unitFile(page).evaluate((region, sought) => {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    const found: { word: string; left: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (const word of sought) {
        const from = node.nodeValue?.indexOf(word) ?? -1;
        if (from === -1) continue;
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + 1);
        found.push({ word, left: range.getBoundingClientRect().left });
      }
    return found;
  }, words);
  return lefts.toSorted((one, other) => one.left - other.left).map(({ word }) => word);
}

test("a file that is opened", async ({ page }) => {
  await openPage(page);
  await open(page, "app.container", text);
  await expectSeen(page);
  expect(await drawnOrder(page, ["/srv/", "/cte:", "tsoh", ":/x"])).toEqual([
    "/srv/",
    "/cte:",
    "tsoh",
    ":/x",
  ]);
  await expectAccessible(page);
  expect((await download(page)).text).toBe(text);
});

test("an archive, and one whose file hides its name", async ({ page }) => {
  await openPage(page);
  await open(page, "app.zip", zipSync({ "app.container": Buffer.from(text) }));
  await expectSeen(page);
  await open(page, "b.zip", zipSync({ "a\u202Eb.container": Buffer.from(text) }));
  await expect(page.getByRole("alert")).toContainText("“a[U+202E]b.container” was left out");
});

test("a link", async ({ page, browser, baseURL }) => {
  await openPage(page);
  await open(page, "app.container", text);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = page.getByRole("textbox", { name: "Link to these files" });
  await expect(link).toHaveValue(/#s=/);
  const { hash } = new URL(await link.inputValue());
  const other = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const theirs = await other.newPage();
  await openPage(theirs, `./${hash}`);
  await expectSeen(theirs);
  await other.close();
});

test("an address with parameters", async ({ page }) => {
  const asked = new URLSearchParams({ Volume: turned.replace("Volume=", ""), Environment: "A\u200BB=1" });
  await openPage(page, `./?${asked.toString()}`);
  await expect(unitFile(page)).toContainText(turned);
  await expect(unitFile(page).getByRole("img")).toHaveCount(3);
  await expect(findings(page)).toHaveCount(2);
  await openPage(page, `./?Pull\u202Ex=1`);
  await expect(page.getByRole("alert")).toContainText("“Pull[U+202E]x” in the address");
});

test("the marks stay where they belong while the form and the editor change the file", async ({ page }) => {
  await openPage(page);
  await open(page, "app.container", text);
  await expectSeen(page);
  await field(page, "Container.Image").fill("quay.io/exa\u2060mple/app:1");
  await expect(unitFile(page).getByRole("img", { name: "U+2060 word joiner" })).toBeVisible();
  await expectUnitFile(page, text.replace("example", "exa\u2060mple"));
  await field(page, "Container.Image").fill("quay.io/example/app:1");
  await expectSeen(page);
  await page.getByRole("button", { name: "Edit" }).click();
  const editor = page.getByRole("textbox", { name: "Text of the file" });
  await expect(editor.getByRole("img", { name: "U+202E right-to-left override" })).toBeVisible();
  await expectUnitFile(page, text);
  await editor.press("Control+End");
  await editor.pressSequentially("# x");
  await expectUnitFile(page, `${text}# x`);
});

test("a button takes them away", async ({ page }) => {
  await openPage(page);
  await open(page, "app.container", text);
  await findings(page).first().getByRole("button", { name: "Delete them" }).click();
  await expect(unitFile(page)).toContainText("Volume=/srv//cte:tsoh:/x");
  await findings(page).getByRole("button", { name: "Delete it" }).click();
  await expect(findings(page)).toHaveCount(0);
  await expect(unitFile(page).getByRole("img")).toHaveCount(0);
});
