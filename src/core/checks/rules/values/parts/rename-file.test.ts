import { expect, test } from "vitest";
import { noOtherFiles } from "../../../model/other-files.ts";
import { renameFile } from "./rename-file.ts";

type Files = Readonly<Record<string, string>>;

const buttons = (files: Files, from: string, to: string) =>
  renameFile(from, to, { ...noOtherFiles, fileNames: Object.keys(files) });

function renamed(files: Files, from: string, to: string): Files | undefined {
  const [action] = buttons(files, from, to);
  return action?.kind === "files" ? action.change(files) : undefined;
}

test("a file gets its new name with its drop-ins, and where keys name it", () => {
  const files = {
    "web.container": "[Container]\nNetwork=my net.network\nLabel=my net.network\n",
    "my net.network": "[Network]\n",
    "my net.network.d/10.conf": "",
  };
  expect(renamed(files, "my net.network", "my-net.network")).toEqual({
    "web.container": "[Container]\nNetwork=my-net.network\nLabel=my net.network\n",
    "my-net.network": "[Network]\n",
    "my-net.network.d/10.conf": "",
  });
});

test("the comment with the old name follows", () => {
  const files = { "my net.network": "# my net.network\n[Network]\n" };
  expect(renamed(files, "my net.network", "my-net.network")).toEqual({
    "my-net.network": "# my-net.network\n[Network]\n",
  });
});

test.each([
  ["the file", { "my net.network": "", "my-net.network": "" }],
  [
    "its drop-ins",
    { "my net.network": "", "my net.network.d/10.conf": "old", "my-net.network.d/10.conf": "own" },
  ],
])("there is no button where it would write over another one: %s", (_, files) => {
  expect(buttons(files, "my net.network", "my-net.network")).toEqual([]);
});

test("nothing happens where the file is gone by then", () => {
  const files = { "a.container": "" };
  expect(renamed(files, "c.container", "d.container")).toBe(files);
});
