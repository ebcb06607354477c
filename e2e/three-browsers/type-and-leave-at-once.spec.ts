import type { Tab } from "./drivers/driver.ts";
import { click, expectSeen, nameField, openPage, unitFile } from "./page.ts";
import { expect, test } from "./test.ts";
import type { Site } from "./site.ts";

/** Leaves the page and comes back to it; gives the tab that it is in then. */
type Leave = (tab: Tab, site: Site, newTab: () => Promise<Tab>) => Promise<Tab>;

const ways: Readonly<Record<string, Leave>> = {
  "by a reload": async (tab) => {
    await tab.reload();
    return tab;
  },
  "with Back": async (tab, { address }) => {
    await tab.back();
    await tab.goTo(address);
    return tab;
  },
  "for another address": async (tab, { address, elsewhere }) => {
    await tab.goTo(elsewhere);
    await tab.goTo(address);
    return tab;
  },
  "by closing the tab": async (tab, { address }, newTab) => {
    await tab.close();
    const next = await newTab();
    await next.goTo(address);
    return next;
  },
};

// What a page still loads is broken off when it is left, which Firefox and WebKit let it see.
test.use({
  expectedComplaints: [/Error: \S+\.css$|Importing a module script failed|dynamically imported module/],
});

for (const [way, leave] of Object.entries(ways))
  for (const latency of [0, 600])
    test(`what was typed is there again after leaving ${way}, ${latency} ms from the host`, async ({
      newTab,
      site,
    }) => {
      const tab = await newTab();
      await tab.goTo(site.elsewhere);
      site.delay(latency);
      await openPage(tab, site.address);
      await click(tab, nameField);
      await tab.press("ControlOrMeta+a");
      await tab.type("kept");
      const next = await leave(tab, site, newTab);
      await expectSeen(next, nameField, { value: "kept" });
      await expectSeen(next, unitFile, { text: expect.stringContaining("ContainerName=kept\n") });
    });
