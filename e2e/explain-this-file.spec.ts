import type { Page } from "@playwright/test";
import { expect, expectAccessible, focused, openPage, sidewaysScroll, test, unitFile } from "./page.ts";

const shop = {
  "web.container":
    "# The shop’s web server\n[Unit]\nDescription=Shop\nRequires=db.container\n\n[Container]\nContainerName=web\nImage=docker.io/library/nginx:1.27\nNetwork=shop.network\nPublishPort=127.0.0.1:8080:80\nVolume=%h/data:/data:Z\nEnvironment=DB_PASSWORD=hunter2\n\n[Service]\nRestart=unless-stopped\n\n[Install]\nWantedBy=default.target\n",
  "db.container": "[Container]\nImage=docker.io/library/postgres:17\nNetwork=shop.network\n",
  "shop.network": "[Network]\nInternal=true\n",
};

async function open(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open…" }).click();
  const chosen = Object.entries(texts).map(([name, text]) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  }));
  await (await chooser).setFiles(chosen);
}

/** Opens the three files and the explanation of the first. */
async function explainShop(page: Page): Promise<void> {
  await openPage(page, "./?podman=5.8&scope=user");
  await open(page, shop);
  await page.getByRole("link", { name: "Explain this file" }).click();
  await page.getByRole("combobox", { name: "File" }).selectOption("web.container");
  await expect(page.getByRole("article", { name: "web.container" })).toBeVisible();
}

function step(page: Page, source: string) {
  return page.getByRole("listitem").filter({ has: page.locator("pre", { hasText: source }) });
}

test("a person reads a file that somebody else wrote, line by line", async ({ page }) => {
  await explainShop(page);
  await expect(page.getByText(/^This file runs the image library\/nginx from docker\.io/)).toBeVisible();
  await expect(step(page, "Volume=")).toContainText(
    "The container sees data from your home directory at /data and may write to it. SELinux labels it for this container alone.",
  );
  await expect(step(page, "PublishPort=")).toContainText("podman run --publish 127.0.0.1:8080:80");
  await expect(step(page, "Restart=")).toContainText("Restart=unless-stopped is ignored");
  await expect(page.getByText("It does not start at boot")).toHaveCount(0);
});

test("a fix of a finding changes the file, and the explanation follows", async ({ page }) => {
  await explainShop(page);
  await step(page, "Restart=")
    .getByRole("button", { name: /always/ })
    .click();
  await expect(step(page, "Restart=always")).toContainText("Whenever it ends, systemd starts it again");
  await page.getByRole("button", { name: "Back to the file" }).click();
  await expect(unitFile(page)).toContainText("Restart=always");
});

test("a line leads to its place in the file, and back to its step", async ({ page }) => {
  await explainShop(page);
  await step(page, "Volume=").getByRole("button", { name: "Line 11" }).click();
  const line = unitFile(page).locator('[data-line="11"]');
  await expect(line).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/#explain\/11$/);
  await expect.poll(() => focused(page)).toBe('button "Line 11"');
});

test("the file is on show again, whatever tab was open before", async ({ page }) => {
  await openPage(page, "./?Image=quay.io/example/app:1");
  await page.getByRole("tab", { name: "Service" }).click();
  await page.getByRole("link", { name: "Explain this file" }).click();
  await page.getByRole("button", { name: "Line 3" }).click();
  await expect(unitFile(page).locator('[data-line="3"]')).toBeFocused();
});

test("a line leads to its place in the text editor, where that is open", async ({ page }) => {
  await openPage(page, "./?podman=5.8&scope=user");
  await open(page, shop);
  await page.getByRole("button", { name: "Edit text" }).click();
  const editor = page.getByRole("textbox", { name: "Text of the file" });
  await editor.waitFor();
  await page.getByRole("link", { name: "Explain this file" }).click();
  await page.getByRole("combobox", { name: "File" }).selectOption("shop.network");
  await step(page, "Internal=true").getByRole("button", { name: "Line 2" }).click();
  await expect(editor).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  await expect(unitFile(page)).toContainText("Internal=true ");
});

test("several files are explained one behind the other", async ({ page }) => {
  await explainShop(page);
  await page.getByRole("combobox", { name: "File" }).selectOption("All 3 files");
  await expect(page.getByRole("article")).toHaveCount(3);
  await expect(page.getByRole("article", { name: "shop.network" })).toContainText(
    "It is used by web.container and db.container.",
  );
});

test("the address of the explanation works by itself", async ({ page }) => {
  await openPage(page, "./#explain");
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page).toHaveTitle("Explain this file · Quadlight");
});

test.describe("on paper", () => {
  test("nothing but the explanation is printed, in black on white, and no line is cut off", async ({
    page,
  }) => {
    await explainShop(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Back to the file" })).toBeHidden();
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByText(/^Explained by Quadlight, http/)).toBeVisible();
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(step(page, "Volume=").locator("code").first()).toHaveCSS("color", "rgb(0, 0, 0)");
    // The width of A4 between its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await sidewaysScroll(page)).toBe(0);
    await expect(step(page, "Volume=")).toHaveCSS("break-inside", "avoid");
  });

  test("the button prints", async ({ page }) => {
    await explainShop(page);
    const printed = page.evaluate(
      () =>
        new Promise((resolve) => addEventListener("beforeprint", () => resolve("printed"), { once: true })),
    );
    await page.getByRole("button", { name: "Print" }).click();
    expect(await printed).toBe("printed");
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`everybody can use it, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await explainShop(page);
    await expectAccessible(page);
  });

test.describe("390 px wide", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("nothing sticks out sideways", async ({ page }) => {
    await explainShop(page);
    expect(await sidewaysScroll(page)).toBe(0);
    await expectAccessible(page);
  });
});
