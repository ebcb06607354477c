import type { Page } from "@playwright/test";
import {
  chooseNetwork,
  download,
  expect,
  expectAccessible,
  expectUnitFile,
  field,
  focused,
  openPage,
  sidewaysScroll,
  tabTo,
  test,
  unitFile,
  unitFileText,
} from "./page.ts";

/** What the list beside the cursor offers. */
const offered = (page: Page, name: string | RegExp) =>
  unitFile(page).getByRole("option", { name, exact: true });

const editor = (page: Page) => page.getByRole("textbox", { name: "Text of the file" });

async function openFiles(page: Page, files: Readonly<Record<string, string>>) {
  await page.getByLabel("Unit files to open").setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    })),
  );
}

/** Opens a file and the editor, with the cursor at the beginning. */
async function edit(page: Page, text: string, others: Readonly<Record<string, string>> = {}) {
  await openPage(page);
  await openFiles(page, { ...others, "web.container": text });
  await expectUnitFile(page, text);
  await page.getByRole("button", { name: "Edit text" }).click();
  await expect(editor(page)).toBeFocused();
  await editor(page).press("Control+Home");
}

async function typeAtEnd(page: Page, text: string) {
  await editor(page).press("Control+End");
  await page.keyboard.type(text);
}

/** Where the card and the first line of its text stand. */
function places(page: Page) {
  return page.evaluate(() => {
    const region = document.querySelector('[aria-label="Unit file"]');
    const line = (region?.querySelector("[data-editor]")?.shadowRoot ?? region)?.querySelector(
      ".cm-line, .line",
    );
    if (!region || !line) throw new Error("The file is not on the page");
    const text = document.createRange();
    text.selectNodeContents(line);
    const { x, y, width, height } = text.getBoundingClientRect();
    const card = region.getBoundingClientRect();
    const found = { x, y, width, height, cardTop: card.top, cardHeight: card.height };
    return Object.entries(found).map(([name, value]) => ({ name, value }));
  });
}

test("a click into the text begins there, and nothing jumps", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Edit text" }).waitFor();
  const before = await places(page);
  const image = unitFile(page).getByText("localhost/local-audio-image");
  const box = await image.boundingBox();
  if (!box) throw new Error("The image is not in the file");
  await page.mouse.click(box.x + box.width - 2, box.y + box.height / 2);
  await expect(editor(page)).toBeFocused();
  const after = await places(page);
  for (const [index, { name, value }] of before.entries())
    expect(Math.abs(value - (after[index]?.value ?? NaN)), name).toBeLessThanOrEqual(1);
  await page.keyboard.type("s");
  await expect.poll(() => unitFileText(page)).toContain("Image=localhost/local-audio-images\n");
  await expect(page.getByLabel("Image", { exact: true })).toHaveValue("localhost/local-audio-images");
});

test("what is typed while the editor loads is not lost", async ({ page }) => {
  await page.route(/UnitEditor/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await openPage(page);
  await page.getByRole("button", { name: "Edit text" }).waitFor();
  await unitFile(page).focus();
  await page.keyboard.type("# a note");
  await expect.poll(() => unitFileText(page)).toMatch(/\n# a note$/);
  await expect(editor(page)).toBeFocused();
});

test("complete a section, a key and the name of another file", async ({ page }) => {
  await edit(page, "[Container]\nImage=quay.io/example/app:1\n", { "db.network": "[Network]\n" });
  await typeAtEnd(page, "Netw");
  await offered(page, "Network").waitFor();
  await page.keyboard.press("Enter");
  await offered(page, /^db\.network/).waitFor();
  await page.keyboard.type("db");
  await offered(page, /^db\.network/).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("\n\n[Ser");
  await offered(page, "[Service]").waitFor();
  await page.keyboard.press("Enter");
  await expectUnitFile(page, "[Container]\nImage=quay.io/example/app:1\nNetwork=db.network\n\n[Service]");
  await expectAccessible(page);
});

test("what a key and a part of a value mean stands under the pointer", async ({ page }) => {
  await edit(page, "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\n");
  await unitFile(page).getByText("PublishPort").hover();
  const manual = unitFile(page).getByRole("link", { name: "Manual" });
  await expect(manual).toHaveAttribute("href", /publishport/);
  await page.mouse.move(0, 0);
  await expect(manual).toBeHidden();
  await editor(page).press("ArrowDown");
  await editor(page).press("Control+i");
  await expect(manual).toHaveAttribute("href", /image/);
  await editor(page).press("Escape");
  await expect(manual).toBeHidden();
});

test("a finding is marked where it is, and its button puts it right", async ({ page }) => {
  await edit(page, "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\nNetwork=host\n");
  await editor(page).press("Control+Shift+M");
  await expect(unitFile(page).getByRole("listbox")).toContainText("PublishPort=8080:80 has no effect");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  const fix = unitFile(page).getByRole("button", { name: "Keep as comments" });
  await expect(async () => {
    await editor(page).press("F8");
    await expect(fix).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await expect(fix).toBeFocused();
  await page.keyboard.press("Enter");
  await expectUnitFile(
    page,
    "[Container]\nImage=quay.io/example/app:1\n# Unused with this network: PublishPort=8080:80\nNetwork=host\n",
  );
  await expect(editor(page)).toBeFocused();
});

test("Ctrl+. opens what mends the line that the cursor is on", async ({ page }) => {
  const ports = "PublishPort=8080:80\n";
  await edit(page, `[Container]\nImage=quay.io/example/app:1\n${ports}Network=host\n`);
  const fix = unitFile(page).getByRole("button", { name: "Keep as comments" });
  await editor(page).press("Control+.");
  await expect(unitFile(page).getByText("Nothing is found on this line.")).toBeVisible();
  await editor(page).press("ArrowDown");
  await editor(page).press("ArrowDown");
  await expect(unitFile(page).getByText("Nothing is found on this line.")).toBeHidden();
  await expect(async () => {
    await editor(page).press("Control+.");
    await expect(fix).toBeFocused({ timeout: 500 });
  }).toPass();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(fix).toBeHidden();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press("Control+.");
  await expect(fix).toBeFocused();
  await page.getByRole("button", { name: "Done" }).focus();
  await expect(fix).toBeHidden();
  await editor(page).press("Control+.");
  await page.keyboard.press("Enter");
  await expect(unitFile(page)).toContainText(`# Unused with this network: ${ports}`);
  await expect(editor(page)).toBeFocused();
});

test("Ctrl+. takes away what the pointer showed of the same finding", async ({ page }) => {
  await edit(page, "[Container]\nImage=quay.io/example/app:1\nPublsihPort=80:80\n");
  const fix = unitFile(page).getByRole("button", { name: "Write PublishPort=" });
  const key = editor(page).getByText("PublsihPort").last();
  await key.click();
  await key.hover();
  await expect(fix).toBeVisible();
  await page.keyboard.press("Control+.");
  await expect(fix).toBeFocused();
  await expect(fix).toHaveCount(1);
});

test("find and replace", async ({ page }) => {
  await edit(page, "[Container]\nImage=quay.io/example/app:1\nContainerName=app\n");
  await editor(page).press("Control+f");
  await page.getByRole("textbox", { name: "Find" }).fill("app");
  await page.getByRole("textbox", { name: "Replace" }).fill("site");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Replace all" }).click();
  await expectUnitFile(page, "[Container]\nImage=quay.io/example/site:1\nContainerName=site\n");
  await page.keyboard.press("Control+z");
  await expectUnitFile(page, "[Container]\nImage=quay.io/example/app:1\nContainerName=app\n");
});

test("fold a section, and change the form meanwhile", async ({ page }) => {
  await edit(
    page,
    "[Container]\nImage=quay.io/example/app:1\nNetwork=private\n\n[Service]\nRestart=always\n",
  );
  await editor(page).press("Control+Shift+BracketLeft");
  await expect(editor(page)).not.toContainText("Network=private");
  await chooseNetwork(page, "Host");
  await expect(editor(page)).not.toContainText("Network=host");
  await editor(page).press("Control+Home");
  await editor(page).press("Control+Shift+BracketRight");
  await expect(editor(page)).toContainText("Network=host");
});

test("undo is one history over the form and the text", async ({ page }) => {
  const text = "[Container]\nImage=quay.io/example/app:1\nNetwork=private\n";
  await edit(page, text);
  await typeAtEnd(page, "Pull=newer");
  await chooseNetwork(page, "Host");
  await expectUnitFile(page, `${text.replace("private", "host")}Pull=newer`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, `${text}Pull=newer`);
  await editor(page).press("Control+z");
  await expectUnitFile(page, text);
  await editor(page).press("Control+y");
  await expectUnitFile(page, `${text}Pull=newer`);
});

test("go to a file that is named, and back", async ({ page }) => {
  const text = "[Container]\nImage=quay.io/example/app:1\nNetwork=db.network\n";
  await edit(page, text, { "db.network": "[Network]\nSubnet=10.9.0.0/24\n" });
  await unitFile(page)
    .getByText("db.network")
    .click({ modifiers: ["ControlOrMeta"] });
  await expectUnitFile(page, "[Network]\nSubnet=10.9.0.0/24\n");
  await expect(editor(page)).toContainText("Subnet");
  await page.getByRole("tab", { name: "web.container" }).first().click();
  await expectUnitFile(page, text);
  await editor(page).press("Control+End");
  await editor(page).press("ArrowUp");
  await editor(page).press("End");
  await editor(page).press("F12");
  await expectUnitFile(page, "[Network]\nSubnet=10.9.0.0/24\n");
});

test("a file with line ends of two characters keeps them", async ({ page }) => {
  const text = "[Container]\r\nImage=quay.io/example/app:1\r\n# a\rb\r\n";
  await edit(page, text);
  await editor(page).press("ArrowDown");
  await editor(page).press("End");
  await page.keyboard.type("2\nPull=newer");
  const after = text.replace("app:1\r\n", "app:12\r\nPull=newer\r\n");
  await expectUnitFile(page, after);
  expect((await download(page)).text).toBe(after);
});

test("half-typed lines never break the form", async ({ page }) => {
  await edit(page, "[Container]\nImage=quay.io/example/app:1\n");
  await typeAtEnd(page, "PublishPort=80");
  await page.keyboard.press("Escape");
  await expect(field(page, "Container.PublishPort.0.containerPort")).toHaveValue("80");
  await editor(page).press("Control+a");
  await page.keyboard.type("[Cont");
  await expect(page.getByRole("textbox", { name: "Container name" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Image", { exact: true })).toHaveValue("quay.io/example/app:1");
});

test("the field of the line with the cursor lights up, and the line of the field", async ({ page }) => {
  await edit(page, "[Container]\nImage=quay.io/example/app:1\nContainerName=web\n");
  await editor(page).press("ArrowDown");
  await expect(
    page.locator('[data-lit] [name="Container.Image"], [name="Container.Image"][data-lit]'),
  ).toHaveCount(1);
  await page.getByRole("textbox", { name: "Container name" }).focus();
  await expect(unitFile(page).locator(".cm-line.lit")).toHaveText("ContainerName=web");
});

test("all of it by keyboard alone: into the text, complete, out again, and done", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Edit text" }).waitFor();
  await tabTo(page, 'region "Unit file"');
  await page.keyboard.press("F2");
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("AutoUp");
  await offered(page, "AutoUpdate").waitFor();
  await page.keyboard.press("Enter");
  await offered(page, "registry").waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => unitFileText(page)).toMatch(/\nAutoUpdate=registry$/);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toContain("Done");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Edit text" })).toBeFocused();
});

test("the editor stays for the other files, and axe finds nothing in it", async ({ page }) => {
  await edit(page, "[Container]\nImage=quay.io/example/app:1\n", { "db.network": "[Network]\n" });
  await page.getByRole("tab", { name: "db.network" }).first().click();
  await expect(editor(page)).toHaveText("[Network]");
  await expectAccessible(page);
});

test("the sheet of a phone holds the editor", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await edit(page, "[Container]\nImage=quay.io/example/app:1\n");
  await page.getByRole("button", { name: "Whole file" }).click();
  await typeAtEnd(page, "Pull=newer");
  await expectUnitFile(page, "[Container]\nImage=quay.io/example/app:1\nPull=newer");
  expect(await sidewaysScroll(page)).toBe(0);
});

test("a unit that is pasted into the text is opened as no file beside it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await edit(page, "[Unit]\n");
  await page.evaluate(() => navigator.clipboard.writeText("[Container]\nImage=quay.io/example/app:1\n"));
  await editor(page).press("Control+End");
  await page.keyboard.press("Control+v");
  await expectUnitFile(page, "[Unit]\n[Container]\nImage=quay.io/example/app:1\n");
  // What opens files would have loaded by then.
  await page.waitForLoadState("networkidle");
  await page.keyboard.type("#");
  await expectUnitFile(page, "[Unit]\n[Container]\nImage=quay.io/example/app:1\n#");
});

test("a file that is dropped on the text is opened, and not written into it", async ({ page }) => {
  const text = "[Container]\nImage=quay.io/example/app:1\n";
  await edit(page, text);
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["[Network]\n"], "dropped.network"));
    return transfer;
  });
  await editor(page).dispatchEvent("drop", { dataTransfer: dropped });
  await expectUnitFile(page, "[Network]\n");
  await page.getByRole("tablist", { name: "Files" }).getByRole("tab", { name: "web.container" }).click();
  await expectUnitFile(page, text);
});
