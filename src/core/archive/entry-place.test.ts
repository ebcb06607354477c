import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkFilePath } from "../quadlet/names/file-name.ts";
import { aboutOthers, entryPlace } from "./entry-place.ts";

test.each([
  ["web.container", "web.container"],
  ["shop/./deep//web.container", "web.container"],
  [String.raw`set/a\x2db.container`, String.raw`a\x2db.container`],
  ["shop/web.container.d/10-network.conf", "web.container.d/10-network.conf"],
])("%s is %s", (path, name) => {
  expect(entryPlace(path)).toEqual({ kind: "unit", name });
});

test.each([
  ["app.quadlets", "bundle"],
  ["a/b.zip", "archive"],
  ["a/b.tar.gz", "archive"],
  ["README.md", "other"],
  ["nginx/default.conf", "other"],
  ["conf.d/default.conf", "other"],
  ["container.d/10.conf", "problem"],
  ["__MACOSX/._web.container", "other"],
  ["web.container.bak", "other"],
])("%s is of the kind %s", (path, kind) => {
  expect(entryPlace(path).kind).toBe(kind);
});

test.each([
  ["../web.container", /leads out of the archive/],
  ["a/../../web.container", /leads out of the archive/],
  ["/etc/containers/systemd/web.container", /root of a disk/],
  ["C:/web.container", /root of a disk/],
  ["a\\web.container", /a \\ is in its name/],
  ["we\u0000b.container", /control characters/],
  ["we\u202Eb.container", /“we\[U\+202E\]b\.container” was left out: control characters/],
  ["\u0600.container", /“\[U\+0600\]\.container” was left out: control characters/],
  ["", /has no name/],
])("%j is refused with a sentence that is plain text", (path, sentence) => {
  const place = entryPlace(path);
  expect(place).toEqual({ kind: "problem", sentence: expect.stringMatching(sentence) });
  expect(JSON.stringify(place)).not.toMatch(/\\u0000|\u202E/);
});

test("what counts as a unit has a path that the workspace takes, or is checked by name", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", ".", "/", "\\", "d", "container", "conf", "\n") }),
      (path) => {
        const place = entryPlace(path);
        const name = place.kind === "unit" ? place.name : "a.container";
        expect(name.includes("/") ? checkFilePath(name).kind : "ok").toBe("ok");
        expect(name.split("/")).not.toContain("..");
      },
    ),
  );
});

test("files for nobody are told in one sentence", () => {
  expect(aboutOthers("a.zip", [])).toEqual([]);
  expect(aboutOthers("a.zip", ["x", "y"])).toEqual([
    "Not opened from a.zip, since Quadlet reads no such files: x, y.",
  ]);
  expect(aboutOthers("a.zip", ["1", "2", "3", "4", "5"])[0]).toMatch(/1, 2, 3 and 2 more\.$/);
});
