import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/**
 * The folders of `src`. Each imports only from itself and from those in the rows above; those of one row don’t know each
 * other. What is not named here, as `main.tsx`, wires the others. Inside a folder no circle of folders is allowed either.
 */
const layers: readonly (readonly string[])[] = [
  ["core/memory"],
  ["core/english", "core/shell", "core/unit-file"],
  ["core/podman"],
  ["core/controls", "core/key-search", "core/quadlet"],
  ["core/network"],
  ["core/checks"],
  ["core/convert", "core/install", "core/workspace"],
  ["core/archive", "core/first-screen", "core/service-view"],
  ["core/share", "core/surroundings"],
  ["core/dependencies", "core/explain-file"],
  ["core/assistant", "core/compare", "core/completion", "core/examples", "core/hardening", "core/lessons"],
  ["state", "browser", "cli"],
  ["ui/words.ts"],
  ["ui/parts"],
  ["ui/session"],
  ["ui/evidence"],
  ["ui/editor", "ui/findings", "ui/reach"],
  ["ui/assistant", "ui/compare", "ui/files"],
  ["ui/preview"],
  ["ui/form", "ui/share"],
  ["ui/examples", "ui/learn", "ui/rules", "ui/explain-file"],
  ["ui/page"],
];

/** The folder or file of the list to which a path below `src` belongs: the closest one. */
function layerOf(path: string): string | undefined {
  return layers
    .flat()
    .filter((name) => path === name || path.startsWith(`${name}/`))
    .toSorted((one, other) => other.length - one.length)[0];
}

function rowOf(path: string): number {
  const layer = layerOf(path);
  return layer === undefined ? layers.length : layers.findIndex((row) => row.includes(layer));
}

/** May the first file import the second? Tests may also use what is made for tests, and the searches. */
function mayImport(from: string, to: string): boolean {
  if (to.startsWith("../tools/")) return /\.test\.tsx?$/.test(from);
  if (to.startsWith("testing/")) return from.startsWith("testing/") || /\.test\.tsx?$/.test(from);
  if (from.startsWith("testing/")) return true;
  return layerOf(from) === layerOf(to) || rowOf(to) < rowOf(from);
}

/** The files of the project that a module imports, now or later, for values or for types. */
function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport) ?\(?\s*"(\.[^"]+)"/g)].map(({ 1: name = "" }) =>
    normalize(join(dirname(path), name)),
  );
}

function wrongArrows(path: string, text: string): readonly string[] {
  return importsOf(path, text)
    .filter((imported) => !mayImport(path, imported))
    .map((imported) => `${path} imports ${imported}`);
}

const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name));

test("every module imports only from the layers above its own", () => {
  expect(modules.flatMap((name) => wrongArrows(name, readFileSync(join(source, name), "utf8")))).toEqual([]);
});

/** The folders that a folder leads to, by the imports of its modules; tests may look at the whole that a part is of. */
function foldersImported(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of modules.filter((module) => module.startsWith("core/") && !module.includes(".test."))) {
    const folder = dirname(name);
    const others = importsOf(name, readFileSync(join(source, name), "utf8")).map((other) => dirname(other));
    found.set(folder, new Set([...(found.get(folder) ?? []), ...others.filter((other) => other !== folder)]));
  }
  return found;
}

test("no folders of core import each other in a circle", () => {
  const imported = foldersImported();
  // What imports nothing that is left is no part of a circle: what remains in the end is.
  let left = [...imported.keys()];
  for (let before = left.length + 1; left.length < before;) {
    before = left.length;
    left = left.filter((folder) => left.some((other) => imported.get(folder)?.has(other)));
  }
  expect(left).toEqual([]);
});

test("every layer is there", () => {
  expect(layers.flat().filter((layer) => !modules.some((name) => layerOf(name) === layer))).toEqual([]);
});

test("docs/architecture.md lists the folders of core in this order", () => {
  const text = readFileSync(fileURLToPath(new URL("../docs/architecture.md", import.meta.url)), "utf8");
  const listed = [...text.matchAll(/^- `(core\/[^`]+)\/`:/gm)].map(({ 1: name = "" }) => name);
  expect(listed.toSorted()).toEqual(
    layers
      .flat()
      .filter((name) => name.startsWith("core/"))
      .toSorted(),
  );
  expect(listed).toEqual(listed.toSorted((one, other) => rowOf(one) - rowOf(other)));
});

test.each([
  ["core/unit-file/read.ts", 'import { order } from "../podman/keys/order.ts";'],
  ["core/checks/model/rule.ts", 'import type { PodmanRun } from "../../convert/podman-run.ts";'],
  ["core/podman/place.ts", 'import { useState } from "../../state/session.ts";'],
  ["state/actions.ts", 'export { saveFile } from "../browser/save-file.ts";'],
  ["ui/preview/Preview.tsx", 'const later = import("../form/PortRow.tsx");'],
  ["ui/session/session.tsx", 'import { App } from "../page/App.tsx";'],
  ["ui/page/App.tsx", 'import "../../main.tsx";'],
  ["ui/form/PortRow.tsx", 'import { renderInSession } from "../../testing/render-in-session.tsx";'],
])("an arrow the wrong way is found: %s, %s", (path, text) => {
  expect(wrongArrows(path, text)).toHaveLength(1);
});

test.each([
  ["core/install/install-plan.ts", 'import { command } from "../shell/command.ts";'],
  ["core/podman/words/words.ts", 'import type { SettingName } from "../../unit-file/document.ts";'],
  ["ui/page/App.tsx", 'import { PortsCard } from "../form/PortsCard.tsx";'],
  ["ui/form/PortRow.test.tsx", 'import { renderInSession } from "../../testing/render-in-session.tsx";'],
  ["main.tsx", 'import { App } from "./ui/page/App.tsx";\nimport { useState } from "react";'],
])("an arrow the right way passes: %s, %s", (path, text) => {
  expect(wrongArrows(path, text)).toEqual([]);
});
