import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fileOnDisk } from "../testing/file-on-disk.ts";
import type { FileOnDisk } from "../testing/file-on-disk.ts";
import { forgetHandles, handleOf, rememberHandles, saveInPlace } from "./file-handles.ts";

const name = "web.container";

beforeEach(() => forgetHandles(() => true));
afterEach(() => vi.unstubAllGlobals());

function opened(): FileOnDisk {
  const disk = fileOnDisk(name);
  rememberHandles([{ name, handle: disk.handle, lastModified: disk.lastModified() }]);
  return disk;
}

/** The person chooses this file each time. */
function choosing({ handle }: FileOnDisk) {
  const picker = vi.fn<() => Promise<FileSystemFileHandle>>(async () => handle);
  vi.stubGlobal("showSaveFilePicker", picker);
  return picker;
}

const save = (text: string) => saveInPlace(name, name, text);

/** As browsers answer. */
const fails = (why: string) => () => {
  throw new DOMException("No.", why);
};

test("what another program wrote stays, until the file is chosen once more", async () => {
  const disk = opened();
  disk.touch();
  expect(await save("one")).toBe("changed");
  expect({ written: disk.written, place: handleOf(name) }).toEqual({ written: [], place: undefined });
  choosing(disk);
  expect(await save("two")).toBe("saved");
  expect(await save("three")).toBe("saved");
  expect(disk.written).toEqual(["two", "three"]);
});

test("what another program writes while the browser asks the person stays too", async () => {
  const disk = opened();
  disk.meanwhile.asked = disk.touch;
  expect(await save("one")).toBe("changed");
  expect({ written: disk.written, left: disk.writersLeft() }).toEqual({ written: [], left: 0 });
});

test("a file that can’t be read any more was not changed: the browser refuses, and it keeps its place", async () => {
  const disk = opened();
  disk.meanwhile.read = fails("NotFoundError");
  expect(await save("one")).toBe("refused");
  expect({ written: disk.written, left: disk.writersLeft() }).toEqual({ written: [], left: 0 });
  expect(handleOf(name)).toBe(disk.handle);
});

test("a file whose time could not be read after it was saved is saved, and again without a comparison", async () => {
  const disk = fileOnDisk(name);
  choosing(disk);
  disk.meanwhile.closed = () => (disk.meanwhile.read = fails("NotReadableError"));
  expect(await save("one")).toBe("saved");
  disk.touch();
  expect(await save("two")).toBe("saved");
  expect(disk.written).toEqual(["one", "two"]);
});

test("a second save waits for the first one, which has moved the time of the file", async () => {
  const disk = opened();
  let second: Promise<unknown> | undefined;
  disk.meanwhile.closed = () => (second ??= save("two"));
  expect(await save("one")).toBe("saved");
  expect(await second).toBe("saved");
  expect(disk.written).toEqual(["one", "two"]);
});

test("a second save has the answer of the first one that did not write, and asks for no file", async () => {
  const disk = opened();
  const picker = choosing(disk);
  disk.touch();
  expect(await Promise.all([save("one"), save("two")])).toEqual(["changed", "changed"]);
  expect(picker).not.toHaveBeenCalled();
  expect(await save("three")).toBe("saved");
});

test("a file that loses its place while it is written does not get it back", async () => {
  const disk = opened();
  disk.meanwhile.closed = () => forgetHandles(() => true);
  expect(await save("one")).toBe("saved");
  expect(handleOf(name)).toBeUndefined();
});

test.each([
  ["a person who chooses no file gives up", "AbortError", "given-up"],
  ["a browser that does not let the page ask refuses", "SecurityError", "refused"],
])("%s", async (_, why, saved) => {
  choosing(fileOnDisk(name)).mockImplementation(async () => fails(why)());
  expect(await save("one")).toBe(saved);
});

test("a browser that can’t ask for a file refuses", async () => {
  expect(await save("one")).toBe("refused");
});
