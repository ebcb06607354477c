import { expect, test } from "vitest";
import type { Release } from "../../podman/release.ts";
import { generate } from "../generate.ts";
import { unitDirectories } from "../source/source-tree.ts";
import { installLinks } from "./install-links.ts";

/** The links of one unit, as `ls -l` shows them. */
function links(fileName: string, install: string, podman: Release = "5.8"): readonly string[] {
  const files = { [fileName]: `[Container]\nImage=localhost/a\n[Install]\n${install}` };
  const { units } = generate({ directories: unitDirectories("/units", files), podman, isUser: false });
  return units.flatMap(installLinks).map(({ path, to }) => `${path} -> ${to}`);
}

test("each target gets a link to the service", () => {
  expect(
    links("a.container", "WantedBy=default.target b.target\nRequiredBy=r.target\nUpheldBy=u.target\n"),
  ).toEqual([
    "default.target.wants/a.service -> ../a.service",
    "b.target.wants/a.service -> ../a.service",
    "r.target.requires/a.service -> ../a.service",
    "u.target.upholds/a.service -> ../a.service",
  ]);
});

test("UpheldBy= counts from 5.5", () => {
  expect(links("a.container", "UpheldBy=u.target\n", "5.4")).toEqual([]);
});

test("what holds a slash is no target", () => {
  expect(links("a.container", "WantedBy=sub/z.target\n")).toEqual([]);
});

test("an alias may lie in a directory, but not outside", () => {
  const aliases = "Alias=al.service ./b/../c.service d/e/f.service /abs.service ../up.service\n";
  expect(links("a.container", aliases)).toEqual([
    "al.service -> a.service",
    "c.service -> a.service",
    "d/e/f.service -> ../../a.service",
  ]);
});

test("a template is linked only as its default instance, from 5.0", () => {
  expect(links("t@.container", "WantedBy=default.target\nAlias=al.service\n")).toEqual([
    "al.service -> t@.service",
  ]);
  expect(links("t@.container", "WantedBy=default.target\nDefaultInstance=one\n")).toEqual([
    "default.target.wants/t@one.service -> ../t@.service",
  ]);
  expect(links("t@.container", "WantedBy=default.target\n", "4.9")).toEqual([
    "default.target.wants/t@.service -> ../t@.service",
  ]);
});

test("an instance is linked like any other unit", () => {
  expect(links("t@one.container", "WantedBy=default.target\n")).toEqual([
    "default.target.wants/t@one.service -> ../t@one.service",
  ]);
});
