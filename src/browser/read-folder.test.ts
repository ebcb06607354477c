import { expect, test } from "vitest";
import { fileOnDisk, folderOnDisk } from "../testing/file-on-disk.ts";
import { readFolder } from "./read-folder.ts";

test("each unit file and drop-in of a folder comes with its handle, by its name among the files", async () => {
  const web = fileOnDisk("web.container", "[Container]\n");
  const dropIn = fileOnDisk("10.conf", "[Unit]\n");
  const folder = folderOnDisk("units", {
    "web.container": web.handle,
    "web.container.d": folderOnDisk("web.container.d", { "10.conf": dropIn.handle }),
    "all.quadlets": fileOnDisk("all.quadlets", "# FileName=a\n[Volume]\n").handle,
  });
  const { opened, handles } = await readFolder(folder);
  expect(opened).toContainEqual({ kind: "text", name: "web.container", text: "[Container]\n" });
  expect(handles).toEqual([
    { name: "web.container", handle: web.handle, lastModified: 1 },
    { name: "web.container.d/10.conf", handle: dropIn.handle, lastModified: 1 },
  ]);
});

test("a file that another program writes while it is read has the time of the text that was read", async () => {
  const web = fileOnDisk("web.container", "[Container]\n");
  web.meanwhile.read = web.touch;
  const { handles } = await readFolder(folderOnDisk("units", { "web.container": web.handle }));
  expect(web.lastModified()).toBe(2);
  expect(handles).toMatchObject([{ name: "web.container", lastModified: 1 }]);
});

test("a file that is gone when it is read is told of, and the others are opened", async () => {
  const gone = fileOnDisk("gone.volume");
  gone.meanwhile.read = () => {
    throw new DOMException("No.", "NotFoundError");
  };
  const web = fileOnDisk("web.container", "[Container]\n");
  const folder = folderOnDisk("units", { "gone.volume": gone.handle, "web.container": web.handle });
  const { opened, handles } = await readFolder(folder);
  expect(opened).toEqual([
    { kind: "problem", sentence: "gone.volume could not be read." },
    { kind: "text", name: "web.container", text: "[Container]\n" },
  ]);
  expect(handles.map(({ name }) => name)).toEqual(["web.container"]);
});
