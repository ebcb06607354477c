import type { Tab } from "./drivers/driver.ts";
import { click, expectFile, expectSeen, fill, openPage, button } from "./page.ts";
import { expect, test } from "./test.ts";

const next = { role: "button", begins: "Next" };
const step = (name: string) => ({ role: "heading", name });

const predict = (tab: Tab, question: string, name: "yes" | "no") =>
  click(tab, { role: "radio", name, within: { role: "group", begins: question } });

test("the first lesson is done from prediction to task, and its file is taken along", async ({
  newTab,
  site,
}) => {
  const tab = await newTab();
  await openPage(tab, `${site.address}#learn/host-and-private`);
  await expectSeen(tab, step("What this is about"));
  await click(tab, next);
  await expectSeen(tab, step("Two files, one line apart"));
  await click(tab, next);
  await predict(tab, "Private: can it reach the internet", "no");
  await predict(tab, "Host: can it reach the internet", "yes");
  await click(tab, next);
  await expectSeen(
    tab,
    { role: "main" },
    { text: expect.stringContaining("As measured: 1 of 2 predictions.") },
  );
  await click(tab, next);
  await fill(
    tab,
    { role: "textbox", begins: "Text of" },
    "[Container]\nImage=a/b\nPublishPort=127.0.0.1:80:80\n",
  );
  await expectSeen(
    tab,
    { role: "main" },
    { text: expect.stringContaining("All checks pass: the task is done.") },
  );
  await click(tab, next);
  await click(tab, button("Open my file in the editor"));
  await expectFile(tab, "[Container]\nImage=a/b\nPublishPort=127.0.0.1:80:80\n");
});
