import type { Page } from "@playwright/test";
import { expect, expectUnitFile, openPage, test } from "./page.ts";

const text = `# c
[Container]
Image=a:1
Envirnmnt=A
bad
`;

const editor = (page: Page) => page.getByRole("textbox", { name: "Text of the file" });

/** Opens a file and the editor, and presses these keys in it. */
async function edit(page: Page, keys: readonly string[]) {
  await openPage(page);
  await page
    .getByLabel("Unit files to open")
    .setInputFiles([{ name: "web.container", mimeType: "text/plain", buffer: Buffer.from(text) }]);
  await expectUnitFile(page, text);
  await page.getByRole("button", { name: "Edit text" }).click();
  await expect(editor(page)).toBeFocused();
  // oxlint-disable-next-line no-await-in-loop -- one key after the other
  for (const key of keys) await page.keyboard.press(key);
}

/** What a menu or a voice asks a browser to do, as Chromium names it: it comes to the text as no key. */
async function command(page: Page, name: string) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", commands: [name] });
}

const afterHeader = ["Control+Home", "ArrowDown", "End"];
const beforeImage = [...afterHeader, "ArrowRight"];
const overLines = [...afterHeader, "ArrowLeft", "Shift+ArrowDown", "Shift+ArrowDown"];
const joined = text.replace("]\n", "]");
const cut = text.replace("]\nImage=a:1\nEnvirnmnt=", "");

/** What the browser asks for, from where, and what the text is then. */
const edits: readonly (readonly [name: string, keys: readonly string[], then: string])[] = [
  ["DeleteBackward", beforeImage, joined],
  ["DeleteForward", afterHeader, joined],
  ["DeleteWordBackward", beforeImage, joined],
  ["DeleteWordForward", afterHeader, joined],
  ["DeleteToBeginningOfLine", beforeImage, joined],
  ["DeleteToEndOfLine", afterHeader, joined],
  ["DeleteToEndOfParagraph", afterHeader, joined],
  ["DeleteBackward", overLines, cut],
  ["DeleteToEndOfParagraph", overLines, cut],
  ["InsertNewline", afterHeader, text.replace("]\n", "]\n\n")],
  ["InsertLineBreak", overLines, cut.replace("Container", "Container\n")],
];

for (const [name, keys, then] of edits)
  test(`${name} without a key, at ${keys.at(-1)}, changes the lines and asks for no style`, async ({
    page,
  }) => {
    await edit(page, keys);
    await command(page, name);
    await expectUnitFile(page, then);
    await editor(page).press("Control+z");
    await expectUnitFile(page, text);
  });

test("lines that come as text take the place of lines that are selected", async ({ page }) => {
  await edit(page, overLines);
  await page.keyboard.insertText("]\nPull=newer\n");
  await expectUnitFile(page, cut.replace("Container", "Container]\nPull=newer\n"));
});

test("a word that is composed takes the place of lines that are selected", async ({ page }) => {
  await edit(page, overLines);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.imeSetComposition", { text: "k", selectionStart: 1, selectionEnd: 1 });
  await devtools.send("Input.insertText", { text: "か" });
  await expectUnitFile(page, cut.replace("Container", "Containerか"));
});
