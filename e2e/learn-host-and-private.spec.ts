import type { Page } from "@playwright/test";
import {
  expect,
  expectAccessible,
  expectUnitFile,
  field,
  fillContainer,
  focused,
  openPage,
  sidewaysScroll,
  tabTo,
  test,
} from "./page.ts";

const lesson = "./#learn/host-and-private";
const steps = [
  "What this is about",
  "Two files, one line apart",
  "What do you expect?",
  "What was measured",
  "Your turn: only for this machine",
  "What you know now",
] as const;

function step(page: Page, title: (typeof steps)[number]) {
  return page.getByRole("heading", { name: title, exact: true });
}

async function goTo(page: Page, title: (typeof steps)[number]): Promise<void> {
  await page
    .getByRole("navigation", { name: "Steps of the lesson" })
    .getByRole("button", { name: title })
    .click();
  await expect(step(page, title)).toBeVisible();
}

async function predict(page: Page, question: RegExp, answer: "yes" | "no"): Promise<void> {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: answer }).check();
}

test("predict, see what was measured, and make a port that only this machine reaches", async ({ page }) => {
  await openPage(page);
  await fillContainer(page, { name: "mine" });
  await page.evaluate(() => {
    location.hash = "#learn/host-and-private";
  });
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page.getByRole("region", { name: "Unit file: Host" })).toContainText("differs: Network=host");
  await page.getByRole("button", { name: /^Next/ }).click();
  await predict(page, /^Private: can it reach the internet/, "no");
  await predict(page, /^Host: can it reach the internet/, "yes");
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page.getByText("As measured: 1 of 2 predictions.")).toBeVisible();
  const internet = page.getByRole("listitem", { name: "Can it reach the internet?" });
  await expect(internet).toContainText("You expected no.");
  await internet.getByRole("button", { name: /^How this was measured.*Private/ }).click();
  await expect(page.getByRole("dialog")).toContainText("private/11");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: /^Next/ }).click();
  await page.getByRole("radio", { name: "Private" }).check();
  await page.getByRole("button", { name: "Add port" }).click();
  await field(page, "Container.PublishPort.0.hostPort").fill("8080");
  await field(page, "Container.PublishPort.0.containerPort").fill("80");
  await expect(page.getByText("3 of 4 checks pass.")).toBeVisible();
  await field(page, "Container.PublishPort.0.address").selectOption("Only this machine (127.0.0.1)");
  await expect(page.getByText("All checks pass: the task is done.")).toBeVisible();
  await page.getByRole("button", { name: /^Next/ }).click();
  await page.getByRole("button", { name: "Open my file in the editor" }).click();
  await expectUnitFile(
    page,
    "# web.container\n[Container]\nContainerName=web\nImage=docker.io/library/nginx:1.27\nNetwork=private\nPublishPort=127.0.0.1:8080:80\n",
  );
  await expect(page.getByRole("tablist", { name: "Files" }).getByRole("tab")).toHaveText([
    "mine.container",
    "web.container",
  ]);
});

test("the person’s own file stays as it is, also when the lesson is undone", async ({ page }) => {
  await openPage(page);
  await fillContainer(page, { name: "mine" });
  await page.evaluate(() => {
    location.hash = "#learn/host-and-private";
  });
  await goTo(page, "Your turn: only for this machine");
  const text = page.getByRole("textbox", { name: /^Text of/ });
  await text.fill("[Container]\nImage=docker.io/library/nginx:1.27\nPublishPort=127.0.0.1:80:80\n");
  await expect(page.getByText("All checks pass: the task is done.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(text).toHaveValue(/Network=host/);
  await page.evaluate(() => {
    location.hash = "";
  });
  await expect(page.getByRole("textbox", { name: "Container name" })).toHaveValue("mine");
  await page.goBack();
  await expect(step(page, "Your turn: only for this machine")).toBeVisible();
});

test("by keyboard alone", async ({ page }) => {
  await openPage(page, lesson);
  await expect(step(page, steps[0])).toBeFocused();
  await tabTo(page, 'button "Next');
  await page.keyboard.press("Enter");
  await expect(step(page, steps[1])).toBeFocused();
  await tabTo(page, 'button "Next');
  await page.keyboard.press("Enter");
  await expect(step(page, steps[2])).toBeFocused();
  await tabTo(page, "radio");
  await page.keyboard.press("Space");
  expect(await focused(page)).toContain("yes");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toContain("no");
  await tabTo(page, 'button "Next');
  await page.keyboard.press("Enter");
  await expect(page.getByText(/of 1 prediction\./)).toBeVisible();
});

test("every command can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, lesson);
  await page.getByRole("combobox", { name: "Who runs the containers" }).selectOption("user");
  await goTo(page, "Two files, one line apart");
  await page
    .getByRole("listitem")
    .filter({ hasText: "--network=host docker.io/library/busybox ip addr" })
    .getByRole("button", { name: "Copy" })
    .click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "podman run -it --rm --network=host docker.io/library/busybox ip addr\n",
  );
});

for (const { width, colorScheme } of [
  { width: 1360, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const)
  test(`every step is accessible at ${width} pixels, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openPage(page, lesson);
    for (const title of steps) {
      // One step after the other: they share the page.
      // oxlint-disable no-await-in-loop
      await goTo(page, title);
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBe(0);
      // oxlint-enable no-await-in-loop
    }
  });

for (const width of [1360, 1024, 720])
  test(`larger text fits at ${width} pixels, as on a projector`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await openPage(page, lesson);
    await page.getByRole("button", { name: "Larger text" }).click();
    for (const title of steps) {
      // oxlint-disable no-await-in-loop
      await goTo(page, title);
      expect(await sidewaysScroll(page)).toBe(0);
      // oxlint-enable no-await-in-loop
    }
  });

test("all lessons stand in a list", async ({ page }) => {
  await openPage(page, "./#learn");
  await expect(page.getByRole("heading", { name: "Learn" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Host or private?" }).click();
  await expect(step(page, steps[0])).toBeVisible();
});
