import { deflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import {
  chooseNetwork,
  expect,
  expectAccessible,
  expectUnitFile,
  fillContainer,
  openPage,
  sidewaysScroll,
  test,
  unitFile,
  unitFileText,
} from "./page.ts";

const openShare = (page: Page) => page.getByRole("button", { name: "Share", exact: true }).click();

/** The part of the address behind the # that the dialog shows, once it is packed. */
async function shareLink(page: Page): Promise<string> {
  const link = page.getByRole("textbox", { name: "Link to these files" });
  await expect(link).toHaveValue(/#s=/);
  return new URL(await link.inputValue()).hash;
}

async function makeWork(page: Page, name = "mine"): Promise<string> {
  await fillContainer(page, { name, image: "quay.io/my/work:1" });
  await chooseNetwork(page, "Host");
  await expect(unitFile(page)).toContainText(`ContainerName=${name}`);
  return (await unitFileText(page)) ?? "";
}

/** A link as somebody could make it who knows how: the version, the letters, and a check sum that is right. */
function packed(text: string | Uint8Array): string {
  const letters = deflateRawSync(text).toString("base64url");
  return `#s=1${letters}${sumOf(letters)}`;
}

function sumOf(letters: string): string {
  let sum = 0xffffffff;
  for (const letter of Buffer.from(letters)) {
    sum ^= letter;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (~sum >>> 0).toString(36).padStart(7, "0");
}

const workspaceOf = (files: readonly (readonly [string, unknown])[], active = files[0]?.[0]) =>
  JSON.stringify({ format: 1, files, active, target: { podman: "5.8", scope: "user" } });

test("a link gives somebody else the same files, version and scope, and sends nothing", async ({
  page,
  browser,
  baseURL,
}) => {
  await openPage(page);
  const text = await makeWork(page, "shared");
  await page.getByRole("combobox", { name: "Podman version" }).selectOption("5.8");
  await openShare(page);
  await expect(page.getByText(/\d+ characters\..*Browsers send that part to no server/)).toBeVisible();
  await expectAccessible(page);
  const link = await shareLink(page);

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const theirs = await other.newPage();
  await openPage(theirs, `./${link}`);
  await expectUnitFile(theirs, text);
  await expect(theirs.getByRole("combobox", { name: "Podman version" })).toHaveValue("5.8");
  await fillContainer(theirs, { name: "changed" });
  await theirs.waitForFunction(() => JSON.stringify(localStorage).includes("ContainerName=changed"));
  await theirs.reload();
  await expect(unitFile(theirs)).toContainText("ContainerName=changed");
  await other.close();
});

test("what looks secret is named and left out, unless a person wants it in", async ({ page }) => {
  await openPage(page, "./?Image=a/b&Environment=DB_PASSWORD%3Dhunter2&Exec=serve+--token+abc123");
  await openShare(page);
  const dialog = page.getByRole("dialog", { name: "Share" });
  await expect(dialog.getByText("2 values look secret")).toBeVisible();
  await expect(dialog.getByText("DB_PASSWORD in network-test.container, line 6")).toBeVisible();
  const without = await shareLink(page);
  await dialog.getByRole("checkbox", { name: "Leave out what looks secret" }).uncheck();
  await expect(dialog.getByText("whoever has the link can read them")).toBeVisible();
  await expect.poll(() => shareLink(page)).not.toBe(without);
  await page.goto("about:blank");
  await openPage(page, `./${without}`);
  await expect(unitFile(page)).toContainText("Environment=DB_PASSWORD=removed-before-sharing");
  await expect(unitFile(page)).toContainText("Exec=serve --token removed-before-sharing");
  await expect(unitFile(page)).not.toContainText(/hunter2|abc123/);
});

test("a link opened over own work takes nothing away: undo and the own address bring it back", async ({
  page,
}) => {
  await openPage(page);
  const mine = await makeWork(page);
  await page.waitForFunction(() => JSON.stringify(localStorage).includes("ContainerName=mine"));
  const link = packed(workspaceOf([["theirs.container", "[Container]\nImage=their/image\n"]]));

  await page.goto(`./${link}`);
  await expectUnitFile(page, "[Container]\nImage=their/image\n");
  await page.getByRole("button", { name: "Undo" }).click();
  await expectUnitFile(page, mine);

  await page.reload();
  await expectUnitFile(page, mine);
  await page.goto("about:blank");
  await openPage(page, `./${link}`);
  await page.goto("about:blank");
  await openPage(page);
  await expectUnitFile(page, mine);
});

test("the way back from a link leads to own work, and what is done then stays there", async ({ page }) => {
  await openPage(page);
  const mine = await makeWork(page);
  await page.goto(`./${packed(workspaceOf([["theirs.container", "[Container]\nImage=their/image\n"]]))}`);
  await expectUnitFile(page, "[Container]\nImage=their/image\n");
  await page.goBack();
  await expectUnitFile(page, mine);
  await fillContainer(page, { name: "later" });
  await page.waitForFunction(() => JSON.stringify(localStorage).includes("ContainerName=later"));
  await page.reload();
  await expect(unitFile(page)).toContainText("ContainerName=later");
  await page.goForward();
  await expectUnitFile(page, "[Container]\nImage=their/image\n");
});

test("a page beside the workspace leads back to the files of the link", async ({ page }) => {
  const link = packed(workspaceOf([["theirs.container", "[Container]\nImage=their/image\n"]]));
  await openPage(page, `./${link}`);
  await page.getByRole("link", { name: "Learn", exact: true }).click();
  await page.getByRole("button", { name: "Back to the file" }).click();
  await expectUnitFile(page, "[Container]\nImage=their/image\n");
  expect(new URL(page.url()).hash).toBe(link);
});

const hostile: readonly (readonly [string, string, RegExp])[] = [
  ["nothing", "#s=", /nothing in it/],
  ["a version of the future", "#s=9abcdefghijkl", /newer Quadlight/],
  ["words", "#s=<script>alert(1)</script>", /no link of Quadlight|cut off or changed/],
  [
    "a damaged link",
    `${packed(workspaceOf([["a.container", ""]])).slice(0, -9)}x2345678`,
    /cut off or changed/,
  ],
  ["a cut link", packed(workspaceOf([["a.container", ""]])).slice(0, 40), /cut off or changed/],
  ["a link of 5 MB", `#s=1${"A".repeat(5_000_000)}`, /longer than a link/],
  ["no JSON", packed("hello"), /no link of Quadlight/],
  ["bytes that are no text", packed(new Uint8Array([0xff])), /damaged/],
  ["40 MB in 40 kB", packed(new Uint8Array(40_000_000)), /unpacks into more/],
  ["another shape", packed(JSON.stringify({ format: 1, files: { a: 1 } })), /not texts/],
  ["a way out", packed(workspaceOf([["../../etc/a.container", ""]])), /“\.\.\/\.\.\/etc\/a\.container”/],
  ["a control character", packed(workspaceOf([["a\u0007.container", ""]])), /names that Quadlet reads/],
  ["a member of objects", packed(workspaceOf([["__proto__", ""]])), /names that Quadlet reads/],
  ["markup in a name", packed(workspaceOf([["<img src=x onerror=alert(1)>.container", ""]])), /<img src=x/],
  [
    "100,000 lines",
    packed(workspaceOf([["a.container", "#\n".repeat(100_000)]])),
    /longer than any unit file/,
  ],
];

for (const [which, links] of [
  ["damaged or packed too well", hostile.slice(0, 9)],
  ["not what a link holds", hostile.slice(9)],
] as const)
  test(`links that are ${which} have a sentence, and own work stays`, async ({ page }) => {
    // A browser takes seconds for an address of 5 MB.
    test.slow();
    await openPage(page);
    const mine = await makeWork(page);
    /* oxlint-disable no-await-in-loop -- one after the other on the same page */
    for (const [what, link, sentence] of links) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      const notice = page.getByRole("alert");
      await expect(notice, what).toContainText(sentence);
      await expect(notice, what).toContainText("Your own files are as they were.");
      await notice.getByRole("button", { name: "Close" }).click();
      expect(await unitFileText(page), what).toBe(mine);
    }
    /* oxlint-enable no-await-in-loop */
    await chooseNetwork(page, "Private");
    await expect(unitFile(page)).toContainText("Network=private");
  });

test("a link that can’t be opened does not stop a page that begins with it", async ({ page }) => {
  await openPage(page);
  const mine = await makeWork(page);
  await page.waitForFunction(() => JSON.stringify(localStorage).includes("ContainerName=mine"));
  await page.goto("about:blank");
  await openPage(page, "./#s=1broken");
  await expect(page.getByRole("alert")).toContainText("cut off or changed");
  await expectUnitFile(page, mine);
});

test("markup in each field of a shared file stays text", async ({ page }) => {
  const markup = "<img src=x onerror=alert(1)>";
  const text = ["ContainerName", "Image", "Network", "PublishPort", "Volume", "Environment", "Exec", "Foo"]
    .map((key) => `${key}=${markup}\n`)
    .join("");
  await openPage(page, `./${packed(workspaceOf([["a.container", `[Container]\n${text}# ${markup}\n`]]))}`);
  await expect(unitFile(page)).toContainText(`Image=${markup}`);
  expect(await page.locator("main img").count()).toBe(0);
});

test.describe("inside another page", () => {
  test("header and footer are hidden, the link’s files are shown, and no draft is looked for", async ({
    page,
  }) => {
    await openPage(page);
    await makeWork(page);
    const link = packed(workspaceOf([["theirs.container", "[Container]\nImage=their/image\n"]]));
    await page.goto("about:blank");
    await openPage(page, `./?embed&podman=6.1&scope=system${link}`);
    await expectUnitFile(page, "[Container]\nImage=their/image\n");
    await expect(page.getByRole("contentinfo")).toBeHidden();
    await expect(page.getByRole("combobox", { name: "Podman version" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Share", exact: true })).toBeHidden();
    await expect(page.getByRole("alert")).toBeHidden();
    await expect(page.getByText(/Podman 6\.1/).first()).toBeVisible();
    const out = page.getByRole("link", { name: "Open in Quadlight" });
    await expect(out).toHaveAttribute("href", new RegExp(`\\?podman=6\\.1&scope=system${link}$`));
    await expectAccessible(page);
    await page.reload();
    await expectUnitFile(page, "[Container]\nImage=their/image\n");
  });
});

test.describe("390 px wide", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the dialog fits, and its buttons can be pressed", async ({ page }) => {
    await openPage(page, "./?Image=a/b&Environment=DB_PASSWORD%3Dhunter2");
    await openShare(page);
    await shareLink(page);
    expect(await sidewaysScroll(page)).toBe(0);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Close" }).click();
    await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
  });
});
