import { expect, test } from "vitest";
import { fileOnDisk } from "../testing/file-on-disk.ts";
import { readDropped } from "./dropped.ts";

test("a dropped file has the time of the text that was dropped, whatever another program wrote since", async () => {
  const disk = fileOnDisk("web.container", "[Container]\n");
  const file = await disk.handle.getFile();
  disk.touch();
  expect(await readDropped([{ file, entry: null, handle: Promise.resolve(disk.handle) }])).toEqual({
    opened: [{ kind: "text", name: "web.container", text: "[Container]\n" }],
    handles: [{ name: "web.container", handle: disk.handle, lastModified: 1 }],
  });
});

test.each([
  ["gives no handles", () => undefined],
  ["refuses the handle", () => Promise.reject(new DOMException("No.", "NotAllowedError"))],
])("a dropped file is opened by a browser that %s", async (_, ask) => {
  const file = new File(["[Volume]\n"], "a.volume");
  expect(await readDropped([{ file, entry: null, handle: ask() }])).toEqual({
    opened: [{ kind: "text", name: "a.volume", text: "[Volume]\n" }],
    handles: [],
  });
});
