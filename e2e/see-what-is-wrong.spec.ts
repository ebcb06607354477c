import { readdirSync, readFileSync } from "node:fs";
import { launchOptions } from "../scripts/browser.mjs";
import { expect, openPage, test } from "./page.ts";

// Playwright hides scroll bars, which take room on the machines of most people.
test.use({ launchOptions: { ...launchOptions(), ignoreDefaultArgs: ["--hide-scrollbars"] } });

test("underlines of findings are written as WebKit reads them, too: style and colour by themselves", () => {
  const built = ["dist/index.html", ...readdirSync("dist/assets").map((name) => `dist/assets/${name}`)];
  const texts = built
    .filter((name) => /\.(?:html|css|js)$/.test(name))
    .map((name) => readFileSync(name, "utf8"));
  const shorthands = texts.flatMap((text) => [
    ...text.matchAll(/text-?decoration:\s*["'`]?[^;,}"'`]*\b(?:wavy|dotted|var\()[^;}]*/gi),
  ]);
  expect(shorthands.map(([found]) => found)).toEqual([]);
  expect(texts.join("\n").match(/text-decoration-style:wavy/g)).toHaveLength(1);
});

test.describe("in a narrow window", () => {
  test.use({ viewport: { width: 447, height: 860 } });

  test("no scroll bar lies over the line under the chosen tab, or pushes the file down", async ({ page }) => {
    // A long name fills the row in any font.
    await openPage(page, `./?ContainerName=${"long-".repeat(12)}name`);
    const tabs = page.getByRole("tablist", { name: "Preview" });
    const { scrolls, bar } = await tabs.evaluate((list: HTMLElement) => {
      const border = Number.parseFloat(getComputedStyle(list).borderBottomWidth);
      return {
        scrolls: list.scrollWidth > list.clientWidth,
        bar: list.offsetHeight - list.clientHeight - border,
      };
    });
    expect(scrolls).toBe(true);
    expect(bar).toBe(0);
  });
});

test("the sentence that the file does not start stands apart from the commands", async ({ page }) => {
  await openPage(page, "./?ContainerName=web&Image=docker.io/library/nginx:1&PublishPort=99999:80");
  const card = page.getByRole("region", { name: "Install it" });
  const sentence = await card.getByText(/^As the file stands it does not start/).boundingBox();
  const commands = await card.locator("pre").boundingBox();
  expect(commands?.y).toBeGreaterThanOrEqual((sentence?.y ?? 0) + (sentence?.height ?? 0) + 8);
});
