import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readUnitDirectories } from "./read-unit-directories.ts";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "quadlight-read-")));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text = ""): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Paths below the root, each with the names of its files. */
function read(): readonly (readonly [string, readonly string[]])[] {
  return readUnitDirectories(root).map(({ path, files }) => [path.replace(root, "."), [...files.keys()]]);
}

test("a directory comes before those in it, which come by name", () => {
  for (const path of ["z/b.container", "a/c.container", "d.container", "notes.txt"]) write(path);
  expect(read()).toEqual([
    [".", ["d.container"]],
    ["./a", ["c.container"]],
    ["./z", ["b.container"]],
  ]);
});

test("a link to a directory stands for that directory, which is read once", () => {
  write("real/a.container");
  symlinkSync(join(root, "real"), join(root, "link"));
  symlinkSync(root, join(root, "real", "up"));
  expect(read()).toEqual([
    [".", []],
    ["./real", ["a.container"]],
  ]);
});

test("a link that leads nowhere is a unit that can’t be opened, and a directory with nothing in it", () => {
  symlinkSync("nowhere", join(root, "a.container"));
  const [top, link] = readUnitDirectories(root);
  expect(top?.files.get("a.container")).toEqual({
    problem: `open ${root}/a.container: no such file or directory`,
  });
  expect(link).toMatchObject({ path: `${root}/a.container`, unreadable: {} });
});

test("a link that leads back to itself is told, and the rest is read", () => {
  symlinkSync("loop", join(root, "loop"));
  write("a.container");
  const [top, loop] = readUnitDirectories(root);
  expect(top?.files.has("a.container")).toBe(true);
  expect(loop?.unreadable).toEqual({
    walking: `Error occurred resolving path "${root}/loop": EvalSymlinks: too many links`,
    reading: `open ${root}/loop: too many levels of symbolic links`,
  });
});

test("a broken link is no directory of drop-ins", () => {
  write("a.container");
  symlinkSync("nowhere", join(root, "a.container.d"));
  expect(read()[0]).toEqual([".", ["a.container"]]);
});
