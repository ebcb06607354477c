import { button, click, editor, expectFile, expectSeen, openFiles, openPage } from "./page.ts";
import { expect, test } from "./test.ts";

test("keys and values are completed, and the form follows", async ({ newTab, site }) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  await openFiles(tab, {
    "db.network": "[Network]\n",
    "web.container": "[Container]\nImage=quay.io/a/b:1\n",
  });
  await click(tab, button("Edit text"));
  await expectSeen(tab, editor, { hasFocus: true });
  await tab.press("Control+End");
  await tab.type("Netw");
  await expectSeen(tab, { role: "option", name: "Network" });
  await tab.press("Enter");
  await expectSeen(tab, { role: "option", begins: "db.network" });
  await tab.type("db");
  await expectSeen(tab, { role: "option", begins: "db.network" });
  await tab.press("Enter");
  await tab.type("\nContainerName=shop");
  await expectFile(tab, "[Container]\nImage=quay.io/a/b:1\nNetwork=db.network\nContainerName=shop");
  await expectSeen(tab, { role: "textbox", name: "Container name" }, { value: "shop" });
});

test("what a finding is about is underlined", async ({ newTab, site }) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  const text = "[Container]\nImage=a/b\nPublishPort=8080:80\nNetwork=host\n";
  await openFiles(tab, { "web.container": text });
  await expectFile(tab, text);
  await click(tab, button("Edit text"));
  await expect.poll(() => tab.evaluate(`(${String(underlines)})()`)).toEqual(["underline wavy"]);
});

/** Runs in the page: the lines that are drawn below findings in the editor. */
function underlines(): readonly string[] {
  const root = document.querySelector("[data-editor]")?.shadowRoot;
  const styles = [...(root?.querySelectorAll(".cm-lintRange") ?? [])].map((mark) => getComputedStyle(mark));
  return [...new Set(styles.map((style) => `${style.textDecorationLine} ${style.textDecorationStyle}`))];
}
