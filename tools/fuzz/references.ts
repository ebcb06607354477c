import { mark } from "./names.ts";
import type { UnitExtension } from "./unit-extensions.ts";
import { unitExtensions } from "./unit-extensions.ts";
import { shortestText } from "./unit-text.ts";

const placeholder = /<([a-z]+)>/g;

function isExtension(name: string): name is UnitExtension {
  return unitExtensions.some((known) => known === name);
}

function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Numbers that look random and are the same for the same beginning. */
function numbersFrom(beginning: number): () => number {
  let state = beginning;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 8;
  };
}

/**
 * Puts names of units where the texts say `<network>` and so on: mostly of one that is in the set, otherwise of one
 * that is added to it, seldom of one that is nowhere.
 */
export function withReferences(
  files: Readonly<Record<string, string>>,
  beginning: number,
): Record<string, string> {
  const next = numbersFrom(beginning);
  const units = Object.keys(files).filter((path) => isExtension(path.slice(path.lastIndexOf(".") + 1)));
  const names = units.map(fileNameOf);
  const added: Record<string, string> = {};

  function nameOf(extension: UnitExtension): string {
    const known = names.filter((name) => name.endsWith(`.${extension}`));
    const chance = next() % 12;
    if (chance === 0) return `${mark}nowhere.${extension}`;
    const found = known[next() % known.length];
    if (found !== undefined) return found;
    const name = `${mark}${chance < 3 ? "t@" : "c"}.${extension}`;
    added[name] = shortestText(extension);
    names.push(name);
    return name;
  }

  const filled = Object.entries(files).map(([path, text]): [string, string] => [
    path,
    text.replaceAll(placeholder, (all, what: string) => {
      if (isExtension(what)) return nameOf(what);
      if (what === "missing") return `${mark}nowhere`;
      if (what === "self") return fileNameOf(path);
      if (what === "any") return names[next() % names.length] ?? all;
      return all;
    }),
  ]);
  return { ...added, ...Object.fromEntries(filled) };
}
