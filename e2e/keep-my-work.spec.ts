import type { Page } from "@playwright/test";
import {
  chooseNetwork,
  download,
  expect,
  expectUnitFile,
  files,
  fillContainer,
  networkChoice,
  openPage,
  test,
  unitFile,
  unitFileText,
} from "./page.ts";

/** A file that nobody makes by accident, and its text. */
async function makeFile(page: Page, name = "web"): Promise<string> {
  await fillContainer(page, { name, image: "docker.io/library/nginx:1" });
  await chooseNetwork(page, "Host");
  await expect(unitFile(page)).toContainText(`ContainerName=${name}`);
  await expect(unitFile(page)).toContainText("Network=host");
  return (await unitFileText(page)) ?? "";
}

/** Leaves time for a draft that is written a moment after the last key. */
async function letTheDraftBeWritten(page: Page, part: string): Promise<void> {
  await page.waitForFunction((wanted) => JSON.stringify(localStorage).includes(wanted), part);
}

test("a reload gives back file, version and scope", async ({ page }) => {
  await openPage(page);
  const text = await makeFile(page);
  await page.getByRole("combobox", { name: "Podman version" }).selectOption("5.8");
  await page.getByRole("combobox", { name: "Runs as" }).selectOption("user");
  await openPage(page);
  await expectUnitFile(page, text);
  await expect(page.getByRole("combobox", { name: "Podman version" })).toHaveValue("5.8");
  await expect(page.getByRole("combobox", { name: "Runs as" })).toHaveValue("user");
});

test("a tab that was closed right after the last key", async ({ page, context }) => {
  await openPage(page);
  const text = await makeFile(page);
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await openPage(next);
  await expectUnitFile(next, text);
});

/** The ways to leave a page; each gives the page on which its work is looked for. */
const leaving: Readonly<Record<string, (page: Page) => Promise<Page>>> = {
  "a reload": async (page) => {
    await page.reload();
    return page;
  },
  "another address and back": async (page) => {
    await page.goto("about:blank");
    await page.goBack();
    return page;
  },
  "Back and forward": async (page) => {
    await page.goBack();
    await page.goForward();
    return page;
  },
  "a closed tab": async (page) => {
    const next = await page.context().newPage();
    await page.close({ runBeforeUnload: true });
    await next.goto("./");
    return next;
  },
};

for (const [way, leave] of Object.entries(leaving))
  test(`what is typed is there after ${way}, though what keeps the draft never loaded`, async ({ page }) => {
    await page.goto("about:blank");
    await page.route("**/assets/begin-*.js", () => undefined);
    await openPage(page);
    await page.getByRole("textbox", { name: "Container name" }).click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("web");
    const next = await leave(page);
    await next.unrouteAll({ behavior: "ignoreErrors" });
    await expect(unitFile(next)).toContainText("ContainerName=web\n");
  });

test("what was typed before the page reacted, and left at once, is there after a reload", async ({
  page,
}) => {
  await page.route("**/assets/index-*.js", () => undefined);
  await page.goto("./", { waitUntil: "commit" });
  const name = page.getByRole("textbox", { name: "Container name" });
  await name.fill("web");
  await networkChoice(page, "Host").check();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await openPage(page);
  await expect(unitFile(page)).toContainText("ContainerName=web\n");
  await expect(unitFile(page)).toContainText("Network=host");
  await expect(name).toHaveValue("web");
  await page.getByRole("button", { name: "Start over" }).click();
  await openPage(page);
  await expectUnitFile(page, files.private);
});

test("a new tab goes on with the latest draft, also after an address that fills in the form", async ({
  page,
  context,
}) => {
  await openPage(page);
  const text = await makeFile(page);
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await openPage(next);
  await expectUnitFile(next, text);
  await openPage(next, "./?ContainerName=other");
  await expect(unitFile(next)).toContainText("ContainerName=other");
  await openPage(next);
  await expectUnitFile(next, text);
});

test("two tabs do not write into each other", async ({ page, context }) => {
  await openPage(page);
  const other = await context.newPage();
  await openPage(other);
  const first = await makeFile(page, "first");
  const second = await makeFile(other, "second");
  await expectUnitFile(page, first);
  await expectUnitFile(other, second);
  await openPage(page);
  await expectUnitFile(page, first);
  await openPage(other);
  await expectUnitFile(other, second);
});

test("a damaged draft is said, can be saved, and does not stop the page", async ({ page }) => {
  const damaged = '{"version":1,"files":{"web.container":"[Container]\\nImage=precious';
  await openPage(page);
  await makeFile(page);
  await letTheDraftBeWritten(page, "ContainerName=web");
  // The page writes its draft when it is left, so the damage comes just before it is read again.
  await page.addInitScript((text) => {
    for (const [key, value] of Object.entries(localStorage))
      if (value.startsWith("{")) localStorage.setItem(key, text);
  }, damaged);
  await openPage(page);
  await expectUnitFile(page, files.private);
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("draft");
  const arrived = page.waitForEvent("download");
  await notice.getByRole("button", { name: /Save/ }).click();
  expect(await (await arrived).createReadStream().then(readAll)).toBe(damaged);
  await chooseNetwork(page, "Host");
  await expectUnitFile(page, files.host);
});

test("a browser that refuses to store anything is no obstacle", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
    Object.defineProperty(globalThis, "sessionStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await openPage(page);
  await chooseNetwork(page, "Host");
  await expectUnitFile(page, files.host);
  expect((await download(page)).text).toBe(files.host);
});

test("start over gives the first file again, and undo brings everything back", async ({ page }) => {
  await openPage(page);
  const text = await makeFile(page);
  await page.getByRole("button", { name: "Start over" }).click();
  await expectUnitFile(page, files.private);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, text);
  await expect(networkChoice(page, "Host")).toBeChecked();
});

for (const address of ["./#examples", "./#rules", "./#learn"])
  test(`keys that undo change nothing while the files are out of sight, at ${address}`, async ({ page }) => {
    await openPage(page);
    const text = await makeFile(page);
    await page.goto(address);
    await expect(unitFile(page)).toBeHidden();
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Back to the file" }).click();
    await expectUnitFile(page, text);
  });

test("a link that prefills the form does not destroy what was made before", async ({ page }) => {
  await openPage(page);
  const text = await makeFile(page);
  await letTheDraftBeWritten(page, "Network=host");
  await openPage(page, "./?ContainerName=other");
  await expect(unitFile(page)).toContainText("ContainerName=other");
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, text);
});

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
}

test("a new tab shows what was seen last, not what an address filled in before that", async ({
  page,
  context,
}) => {
  await openPage(page);
  await fillContainer(page, { name: "mine" });
  await expect(unitFile(page)).toContainText("ContainerName=mine");
  await openPage(page, "./?ContainerName=other");
  await expect(unitFile(page)).toContainText("ContainerName=other");
  await openPage(page);
  await expect(unitFile(page)).toContainText("ContainerName=mine");
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await openPage(next);
  await expect(unitFile(next)).toContainText("ContainerName=mine");
});
