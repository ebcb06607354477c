import { expect, test } from "vitest";
import { forgetHandles, handleOf } from "../../browser/file-handles.ts";
import { fileOnDisk, folderOnDisk } from "../../testing/file-on-disk.ts";
import { createSession } from "../../state/session.ts";
import { startWorkspace } from "../../core/workspace/start-workspace.ts";
import { openFolder } from "./machine-files.ts";

function listed(path: string, text: string): File {
  const [name = ""] = path.split("/").slice(-1);
  return Object.defineProperty(new File([text], name), "webkitRelativePath", { value: path });
}

test("a folder that the browser gives as a list is opened, also where it has no handles, as by plain HTTP", async () => {
  expect(globalThis).not.toHaveProperty("FileSystemDirectoryHandle");
  const { store, actions } = createSession(startWorkspace, () => 0);
  await openFolder([listed("shop/web.container", "[Container]\n"), listed("shop/a.volume", "")], actions);
  expect(store.getState().history.present.workspace).toMatchObject({
    files: { "web.container": "[Container]\n", "a.volume": "" },
    active: "web.container",
  });
});

test("of a folder only what was opened is written back: another file of its name is not written over the rest", async () => {
  forgetHandles(() => true);
  const { actions } = createSession(startWorkspace, () => 0);
  const large = fileOnDisk(startWorkspace.active, "#".repeat(2_000_000));
  const small = fileOnDisk("a.volume", "[Volume]\n");
  const inside = { [startWorkspace.active]: large.handle, "a.volume": small.handle };
  await openFolder(folderOnDisk("units", inside), actions);
  expect(handleOf("a.volume")).toBe(small.handle);
  expect(handleOf(startWorkspace.active)).toBeUndefined();
});
