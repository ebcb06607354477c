import { expect, test } from "vitest";
import { renameFile } from "./rename-file.ts";

function renamed(files: Readonly<Record<string, string>>, from: string, to: string) {
  const action = renameFile(from, to);
  return action.kind === "files" ? action.change(files) : files;
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

test("nothing is written over: not the file, and not its drop-ins", () => {
  const files = {
    "my net.network": "",
    "my net.network.d/10.conf": "old",
    "my-net.network.d/10.conf": "own",
  };
  expect(renamed(files, "my net.network", "my-net.network")).toBe(files);
});

test("nothing happens where the name is taken, or the file is gone", () => {
  const files = { "a.container": "", "b.container": "" };
  expect(renamed(files, "a.container", "b.container")).toBe(files);
  expect(renamed(files, "c.container", "d.container")).toBe(files);
});
