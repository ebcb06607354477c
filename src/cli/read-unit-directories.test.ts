import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nestDirectories } from "../testing/nest-directories.ts";
import { readUnitDirectories } from "./read-unit-directories.ts";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "quadlight-read-")));
});
// rmSync goes by whole paths, and some directories lie deeper than a path can say.
afterEach(() => execFileSync("rm", ["-rf", root]));

function write(path: string, text = ""): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Paths below the root, each with the names of its files. */
function read(): readonly (readonly [string, readonly string[]])[] {
  return readUnitDirectories(root).directories.map(({ path, files }) => [
    path.replace(root, "."),
    [...files.keys()],
  ]);
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
  const [top, link] = readUnitDirectories(root).directories;
  expect(top?.files.get("a.container")).toEqual({
    problem: `open ${root}/a.container: no such file or directory`,
  });
  expect(link).toMatchObject({ path: `${root}/a.container`, unreadable: {} });
});

test("a link that leads back to itself is told, and the rest is read", () => {
  symlinkSync("loop", join(root, "loop"));
  write("a.container");
  const [top, loop] = readUnitDirectories(root).directories;
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

test("a pipe is left out with a sentence, and nothing waits for it", () => {
  write("a.container");
  execFileSync("mkfifo", [join(root, "b.container")]);
  expect(read()).toEqual([[".", ["a.container"]]]);
  expect(readUnitDirectories(root).leftOut).toEqual([
    `${root}/b.container is left out: it is a pipe, which may keep its reader waiting for ever.`,
  ]);
});

test("a device is not read, but for the one that has nothing in it", () => {
  symlinkSync("/dev/zero", join(root, "a.container"));
  symlinkSync("/dev/null", join(root, "b.container"));
  const { directories, leftOut } = readUnitDirectories(root);
  expect(Object.fromEntries(directories[0]?.files ?? [])).toEqual({ "b.container": "" });
  expect(leftOut).toEqual([`${root}/a.container is left out: it is a device, which may have no end.`]);
});

test("a socket is told in the generator’s words", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(root, "a.container"), resolve));
  expect(readUnitDirectories(root).directories[0]?.files.get("a.container")).toEqual({
    problem: `open ${root}/a.container: no such device or address`,
  });
  server.close();
});

test("a file longer than any unit is left out, without reading all of it", () => {
  write("a.container");
  truncateSync(join(root, "a.container"), 2 ** 40);
  write("b.container");
  expect(read()).toEqual([[".", ["b.container"]]]);
  expect(readUnitDirectories(root).leftOut).toEqual([
    `${root}/a.container is left out: it is larger than 20 MB: that is no unit file.`,
  ]);
});

test("a name that is not UTF-8 is told, and the rest is read", () => {
  write("a.container");
  writeFileSync(Buffer.concat([Buffer.from(`${root}/b`), Buffer.of(0xff), Buffer.from(".container")]), "");
  expect(read()).toEqual([[".", ["a.container"]]]);
  expect(readUnitDirectories(root).leftOut).toEqual([
    `${root}/b\ufffd.container is left out: it has a name that is not UTF-8.`,
  ]);
});

test("directories are read as deep as a path can be, and the end is told as the generator tells it", () => {
  nestDirectories(root, 2100);
  write("a.container");
  const { directories } = readUnitDirectories(root);
  expect(directories[0]?.files.has("a.container")).toBe(true);
  expect(directories.length).toBeGreaterThan(1900);
  expect(directories.at(-1)?.unreadable).toEqual({
    walking: expect.stringMatching(/^Error occurred resolving path ".*": lstat .*: file name too long$/),
    reading: expect.stringMatching(/^open .*: file name too long$/),
  });
});
