import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
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

/** The sets below these paths: whether each is complete, and the names of its files by their paths. */
function read(...paths: readonly string[]) {
  const checked = readCheckedSets(paths, (path) => join(root, path));
  if ("problem" in checked) return checked.problem.replace(root, ".");
  return checked.sets.map(({ files, beside, isComplete }) => ({
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

test("a link that leads round in circles is passed over", () => {
  write("units/web.container");
  symlinkSync("loop.container", join(root, "units/loop.container"));
  expect(read("units")).toMatchObject([{ files: { "units/web.container": "web.container" } }]);
});

test("the empty name is told", () => {
  expect(read("")).toBe("The empty name is no file and no directory.");
});

test("a path that is not there is told", () => {
  expect(read("nowhere.container")).toMatch(/^nowhere.container can’t be read: ENOENT/);
});
