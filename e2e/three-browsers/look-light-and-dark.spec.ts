import { writeFile } from "node:fs/promises";
import { click, expectSeen, host, openPage } from "./page.ts";
import { desktop, expect, phone, test } from "./test.ts";

for (const scheme of ["light", "dark"] as const)
  test.describe(scheme, () => {
    test.use({ scheme });

    for (const size of [desktop, phone])
      test(`the page has its ${scheme} colours and fits, ${size.width} px wide`, async ({
        kind,
        newTab,
        site,
      }) => {
        const tab = await newTab(size);
        await openPage(tab, site.address);
        await click(tab, host);
        await expectSeen(tab, host, { isChecked: true });
        expect(await tab.evaluate("innerWidth")).toBe(size.width);
        expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(size.width);
        const background = String(
          await tab.evaluate("getComputedStyle(document.documentElement).backgroundColor"),
        );
        const [brightness = NaN] = background.match(/\d+/g)?.map(Number) ?? [];
        expect(brightness > 128 ? "light" : "dark").toBe(scheme);
        await writeFile(
          test.info().outputPath(`${kind}-${scheme}-${size.width}.png`),
          await tab.screenshot(),
        );
      });
  });
