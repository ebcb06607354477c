import { readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Browser, Tab } from "./drivers/driver.ts";
import { find, library, readFound } from "./find.ts";
import type { Found, Target } from "./find.ts";

/** How often something is looked for, in milliseconds. */
const often = { intervals: [50] };

export const button = (name: string): Target => ({ role: "button", name });
export const downloadButton: Target = { role: "button", begins: "Download" };
export const nameField: Target = { role: "textbox", name: "Container name" };
export const imageField: Target = { role: "textbox", name: "Image" };
export const unitFile: Target = { role: "region", name: "Unit file" };
export const network: Target = { role: "radiogroup", name: "Network" };
export const host: Target = { role: "radio", begins: "Host", within: network };
export const privateNetwork: Target = { role: "radio", begins: "Private", within: network };
export const editor: Target = { role: "textbox", name: "Text of the file" };
export const fileTab = (name: string): Target => ({
  role: "tab",
  name,
  within: { role: "tablist", name: "Files" },
});

/** Opens the page and waits until everything on it reacts. */
export async function openPage(tab: Tab, address: string): Promise<void> {
  await tab.goTo(address);
  await untilLive(tab);
}

export async function untilLive(tab: Tab): Promise<void> {
  await expect.poll(() => tab.evaluate("document.documentElement.dataset.live"), often).toBe("true");
}

/** All that can be found now. */
export async function look(tab: Tab, target: Target, forClick = false): Promise<readonly Found[]> {
  const question = `(${String(find)})(${JSON.stringify(target)}, ${forClick})`;
  const found = readFound(await tab.evaluate(question));
  if (found) return found;
  await tab.evaluate(`(() => { ${library} })()`);
  return readFound(await tab.evaluate(question)) ?? [];
}

/** Waits until the first that is found is as expected: `{ isChecked: true }`. */
export async function expectSeen(
  tab: Tab,
  target: Target,
  expected: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await expect
    .poll(async () => (await look(tab, target))[0], { ...often, message: JSON.stringify(target) })
    .toMatchObject(expected);
}

/** Waits until the file on show has this text. */
export const expectFile = (tab: Tab, text: string) => expectSeen(tab, unitFile, { text });

/** Clicks on the first that is found, once it is in reach and rests. */
export async function click(tab: Tab, target: Target): Promise<void> {
  let first: Found | undefined;
  await expect
    .poll(
      async () => {
        const before = first;
        [first] = await look(tab, target, true);
        return first?.isInReach === true && first.x === before?.x && first.y === before.y;
      },
      { ...often, message: JSON.stringify(target) },
    )
    .toBe(true);
  if (first) await tab.click(first.x, first.y);
}

/** Types over what stands in a field. */
export async function fill(tab: Tab, field: Target, text: string): Promise<void> {
  await click(tab, field);
  await tab.press("ControlOrMeta+a");
  await tab.type(text);
}

/** Gives files to the page as its button “Open…” does. */
export async function openFiles(
  tab: Tab,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const paths = Object.entries(files).map(async ([name, content]) => {
    const path = test.info().outputPath(name);
    await writeFile(path, content);
    return path;
  });
  await tab.chooseFiles("input[type=file][aria-label='Unit files to open']", await Promise.all(paths));
}

export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Waits for the file that arrives in the folder of downloads, and takes it away from there. */
export async function takeDownload({ downloads }: Browser): Promise<Download> {
  let name = "";
  await expect
    .poll(async () => {
      const [first, ...others] = await readdir(downloads);
      name = first ?? "";
      // Until it is all there, a browser keeps it beside its name, which is empty.
      return first !== undefined && others.length === 0 && (await stat(join(downloads, first))).size > 0;
    }, often)
    .toBe(true);
  const path = join(downloads, name);
  const bytes = await readFile(path);
  await rm(path);
  return { name, bytes };
}

/** The text of the file on show. */
export async function textOfFile(tab: Tab): Promise<string> {
  await expectSeen(tab, unitFile);
  const [file] = await look(tab, unitFile);
  return file?.text ?? "";
}
