import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { licencePage, packageOf, readLicensed } from "./licences.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quadlight-licences-"));
  writeFileSync(
    join(folder, "package.json"),
    '{ "name": "@some/part", "version": "1.2.3", "license": "MIT" }',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ["/tool/node_modules/react/index.js", "/tool/node_modules/react"],
  ["/tool/node_modules/@lezer/common/dist/index.js", "/tool/node_modules/@lezer/common"],
  ["/tool/node_modules/a/node_modules/b/b.js?commonjs", "/tool/node_modules/a/node_modules/b"],
  ["\0rolldown/runtime.js", "/tool/node_modules/rolldown"],
  ["\0vite/preload-helper.js", "/tool/node_modules/vite"],
  ["/tool/src/main.tsx", undefined],
])("%j comes from the package in %s", (id, expected) => {
  expect(packageOf(id, "/tool")).toBe(expected);
});

test.each(["LICENSE", "LICENCE.txt", "license.md"])("the text of a licence is in %s", (name) => {
  writeFileSync(join(folder, name), "Copyright (c) A & B\n");
  expect(readLicensed(folder)).toEqual({
    name: "@some/part",
    version: "1.2.3",
    licence: "MIT",
    text: "Copyright (c) A & B",
  });
});

test("a package without the text of its licence is an error of the build", () => {
  mkdirSync(join(folder, "licences"));
  expect(() => readLicensed(folder)).toThrow("@some/part is in the build and has no text of its licence");
});

test("the page has each package with its version and text, written so that nothing in it is markup", () => {
  const page = licencePage([{ name: "part", version: "1.2.3", licence: "MIT", text: "<b> & co" }]);
  expect(page).toContain("<h2>part 1.2.3: MIT</h2>");
  expect(page).toContain("<pre>&lt;b&gt; &amp; co</pre>");
});
