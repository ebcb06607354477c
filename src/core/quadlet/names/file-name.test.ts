import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDropInFile, checkFileName, checkFilePath, withEnding } from "./file-name.ts";
import { suggestFileName } from "./suggest-file-name.ts";
import { unitKinds } from "./unit-kind.ts";

describe("good names", () => {
  test.each([
    ["web.container"],
    ["app.network"],
    ["data.volume"],
    ["shop.pod"],
    ["play.kube"],
    ["base.image"],
    ["own.build"],
    ["model.artifact"],
    ["a.b-c_d:e.container"],
    [String.raw`a\x2db.container`],
    ["web@one.container"],
    ["web@.container"],
    [`${"x".repeat(245)}.container`],
    [`${"x".repeat(239)}.network`],
  ])("%s", (name) => {
    expect(checkFileName(name)).toEqual({ kind: "ok", name });
  });
});

describe("names that would not work", () => {
  test.each([
    ["", "A file needs a name, such as web.container."],
    ["..", ".. is a directory."],
    ["a/web.container", "A file name has no /: the directory is chosen when the file is installed."],
    ["../web.container", "A file name has no /: the directory is chosen when the file is installed."],
    [".container", "Write a name before .container."],
    [".web.container", "systemd passes over names that begin with a dot."],
    ["-web.container", "A name that begins with a dash looks like an option to every command."],
    ["web.Container", "Quadlet reads .container in small letters only."],
    [
      "web.service",
      "Quadlet reads files that end in .container (or .network .volume .pod .kube .image .build .artifact).",
    ],
    ["container", expect.stringContaining("Quadlet reads files that end in .container")],
    ["my web.container", "systemd refuses blanks in a name: letters a–z, digits and : _ . - @ are allowed."],
    ["grün.container", expect.stringContaining("systemd refuses ü in a name")],
    ["😀.container", expect.stringContaining("systemd refuses 😀 in a name")],
    ["a\nb.container", expect.stringContaining("systemd refuses control characters")],
    ["~web.container", expect.stringContaining("systemd refuses ~ in a name")],
    [
      String.raw`a\..\..\web.container`,
      String.raw`A \ in a name begins an escape of systemd, such as \x2d for a dash.`,
    ],
    [String.raw`a\x2\x2d.container`, expect.stringContaining("begins an escape of systemd")],
    ["@one.container", "A template needs a name before its @."],
    [`${"x".repeat(246)}.container`, "The name is too long for systemd: make it 1 shorter."],
    [`${"x".repeat(242)}.network`, "The name is too long for systemd: make it 3 shorter."],
  ])("%j", (name, sentence) => {
    expect(checkFileName(name)).toEqual({ kind: "problem", sentence });
  });
});

describe("a name is suggested", () => {
  test.each([
    ["web", "web.container"],
    ["my_web.1", "my_web.1.container"],
    ["%p-db", "p-db.container"],
    ["", "container.container"],
    ["/", "container.container"],
    ["a b", "a-b.container"],
  ])("for %j: %s", (containerName, fileName) => {
    expect(suggestFileName(containerName).name).toBe(fileName);
  });

  test("that is good, for any container name", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (containerName) => {
        const suggested = suggestFileName(containerName);
        expect(checkFileName(suggested.name)).toEqual(suggested);
      }),
    );
  });

  test.each(unitKinds)("that is good for a file that ends in $extension", (kind) => {
    for (const name of ["shop", "", "x".repeat(400)]) {
      const suggested = suggestFileName(name, kind);
      expect(checkFileName(suggested.name)).toEqual(suggested);
    }
    expect(suggestFileName("a b", kind).name).toBe(`a-b${kind.extension}`);
  });

  test("that keeps any name which Podman allows", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,200}$/), (containerName) => {
        expect(suggestFileName(containerName).name).toBe(`${containerName}.container`);
      }),
    );
  });
});

describe("a drop-in", () => {
  test.each(["10-limits.conf", "a@b.conf", "x.y.conf", `${"x".repeat(250)}.conf`])(
    "may be called %s",
    (name) => {
      expect(checkDropInFile(name)).toEqual({ kind: "ok", name });
      const path = `web.container.d/${name}`;
      expect(checkFilePath(path)).toEqual({ kind: "ok", name: path });
    },
  );

  test.each([
    ".conf",
    "notes.txt",
    ".hidden.conf",
    "-f.conf",
    "my limits.conf",
    "a/b.conf",
    `${"x".repeat(251)}.conf`,
  ])("may not be called %s", (name) => {
    expect(checkDropInFile(name)).toEqual({
      kind: "problem",
      sentence: expect.stringContaining("end in .conf"),
    });
  });

  test.each([
    "web.txt.d/10.conf",
    "container.d/10.conf",
    "a b.container.d/10.conf",
    "web.container.d/10.txt",
  ])("belongs to a unit, which %s does not", (path) => {
    expect(checkFilePath(path).kind).toBe("problem");
  });
});

test.each([
  ["db", "app.container", "db.container"],
  ["20-limits", "10-network.conf", "20-limits.conf"],
  ["db.pod", "app.container", "db.pod"],
  ["db.container", "app.container", "db.container"],
  ["", "app.container", ""],
])("%j, typed for a file like %s, is %j", (typed, model, name) => {
  expect(withEnding(typed, model)).toBe(name);
});
