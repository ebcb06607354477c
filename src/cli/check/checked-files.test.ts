import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nestDirectories } from "../../testing/nest-directories.ts";
import { readCheckedSets } from "./checked-files.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "quadlight-check-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), "");
  }
}

const fromRoot = (path: string) => join(root, path);

function problems(...paths: readonly string[]): readonly string[] {
  return readCheckedSets(paths, fromRoot).problems;
}

/** The sets below these paths: whether each is complete, and the names of its files by their paths. */
function read(...paths: readonly string[]) {
  return readCheckedSets(paths, fromRoot).sets.map(({ files, beside, isComplete }) => ({
    isComplete,
    files: Object.fromEntries(files.map(({ path, name }) => [path, name])),
    beside: beside.map(({ path }) => path),
  }));
}

test("a directory is complete, with those below it", () => {
  write("units/web.container", "units/db/db.container", "units/notes.txt");
  expect(read("units")).toEqual([
    {
      isComplete: true,
      files: { "units/db/db.container": "db.container", "units/web.container": "web.container" },
      beside: [],
    },
  ]);
});

test("drop-ins go by the name of their directory", () => {
  write("units/web.container", "units/web.container.d/10-network.conf", "units/web.container.d/README.md");
  expect(read("units")).toEqual([
    {
      isComplete: true,
      files: {
        "units/web.container": "web.container",
        "units/web.container.d/10-network.conf": "web.container.d/10-network.conf",
      },
      beside: [],
    },
  ]);
});

test("a file that was probably meant to be a unit is looked at", () => {
  write("units/web.Container", "units/db.container.txt");
  expect(read("units")).toEqual([
    {
      isComplete: true,
      files: { "units/db.container.txt": "db.container.txt", "units/web.Container": "web.Container" },
      beside: [],
    },
  ]);
});

test("single files are not complete; those of one directory belong together", () => {
  write("a/web.container", "a/app.network", "b/db.container");
  expect(read("a/web.container", "a/app.network", "b/db.container")).toEqual([
    {
      isComplete: false,
      files: { "a/web.container": "web.container", "a/app.network": "app.network" },
      beside: [],
    },
    { isComplete: false, files: { "b/db.container": "db.container" }, beside: [] },
  ]);
});

test("directories with files of one name are installations of their own", () => {
  write("all/shared.network", "all/one/web.container", "all/two/web.container", "all/two/db.container");
  expect(read("all")).toEqual([
    {
      isComplete: true,
      files: { "all/one/web.container": "web.container" },
      beside: ["all/shared.network"],
    },
    { isComplete: true, files: { "all/shared.network": "shared.network" }, beside: [] },
    {
      isComplete: true,
      files: { "all/two/db.container": "db.container", "all/two/web.container": "web.container" },
      beside: ["all/shared.network"],
    },
  ]);
});

test("a path is checked once, however often it is named", () => {
  write("units/web.container");
  expect(read("units", "units/", "./units")).toHaveLength(1);
});

test("files of one directory belong together, however it is written", () => {
  write("a/web.container", "a/app.network");
  expect(read("a/web.container", "./a/app.network")).toHaveLength(1);
});

test("a link that leads nowhere is told, and the rest is checked", () => {
  write("units/web.container");
  symlinkSync("loop.container", join(root, "units/loop.container"));
  symlinkSync("nothing", join(root, "units/gone.container"));
  expect(read("units")).toMatchObject([{ files: { "units/web.container": "web.container" } }]);
  expect(problems("units")).toEqual([
    "units/gone.container can’t be read: no such file or directory.",
    "units/loop.container can’t be read: too many levels of symbolic links.",
  ]);
});

test("where something can’t be read, what is not there may be in it: the directory is not complete", () => {
  write("units/web.container", "other/db.container");
  symlinkSync("nothing", join(root, "units/gone.network"));
  expect(read("units", "other").map(({ isComplete }) => isComplete)).toEqual([false, true]);
});

test("pipes and devices are told, and nothing waits for them; /dev/null masks a unit", () => {
  write("units/web.container");
  execFileSync("mkfifo", [join(root, "units/a.container")]);
  symlinkSync("/dev/zero", join(root, "units/b.container"));
  symlinkSync("/dev/null", join(root, "units/c.container"));
  expect(read("units")).toMatchObject([{ files: { "units/web.container": "web.container" } }]);
  expect(problems("units")).toEqual([
    "units/a.container is left out: it is a pipe, which may keep its reader waiting for ever.",
    "units/b.container is left out: it is a device, which may have no end.",
  ]);
  expect(problems("units/a.container")).toEqual(["units/a.container is no file and no directory."]);
});

test("a file longer than any unit is told", () => {
  write("units/web.container", "units/a.container");
  truncateSync(join(root, "units/a.container"), 2 ** 40);
  expect(read("units")).toMatchObject([{ files: { "units/web.container": "web.container" } }]);
  expect(problems("units")).toEqual([
    "units/a.container is left out: it is larger than 1 MB: that is no unit file.",
  ]);
});

test("of more files than the page reads of an archive those behind are told", () => {
  write("units/z.container");
  truncateSync(fromRoot("units/z.container"), 1);
  const names = Array.from(
    { length: 20 },
    (_, index) => `units/${String.fromCodePoint(97 + index)}.container`,
  );
  write(...names);
  for (const name of names) truncateSync(fromRoot(name), 1_000_000);
  expect(problems("units")).toEqual([
    "units/z.container is left out: it has more than 20 MB together with the files before it.",
  ]);
});

test("directories nested deeper than any installation are told once, and the rest is checked", () => {
  write("units/web.container");
  nestDirectories(join(root, "units"), 150);
  expect(read("units")).toMatchObject([{ files: { "units/web.container": "web.container" } }]);
  expect(problems("units")).toEqual([
    expect.stringMatching(/^units(?:\/d){101} is left out: it lies more than 100 directories deep\.$/),
  ]);
});

test("the empty name, and a path that is not there, are told; the other paths are checked", () => {
  write("units/web.container");
  expect(read("", "nowhere.container", "units")).toHaveLength(1);
  expect(problems("", "nowhere.container", "units")).toEqual([
    "The empty name is no file and no directory.",
    "nowhere.container can’t be read: no such file or directory.",
  ]);
});
