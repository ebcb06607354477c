import {
  button,
  click,
  expectFile,
  expectSeen,
  fill,
  host,
  look,
  nameField,
  openPage,
  textOfFile,
} from "./page.ts";
import { expect, test } from "./test.ts";

test("a link brings the same file to another tab, which works on with it", async ({ newTab, site }) => {
  const tab = await newTab();
  await openPage(tab, site.address);
  await fill(tab, nameField, "shared");
  await click(tab, host);
  await expectSeen(tab, host, { isChecked: true });
  const text = await textOfFile(tab);
  await click(tab, button("Share"));
  const link = { role: "textbox", name: "Link to these files" };
  await expectSeen(tab, link, { value: expect.stringContaining("#s=") });
  const [{ value } = { value: "" }] = await look(tab, link);

  const theirs = await newTab();
  await openPage(theirs, site.address + new URL(value).hash);
  await expectFile(theirs, text);
  await fill(theirs, nameField, "theirs");
  await expectFile(theirs, text.replaceAll("shared", "theirs"));
});
