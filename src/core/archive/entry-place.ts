import { readDropInName } from "../quadlet/names/drop-in-name.ts";
import { checkFilePath } from "../quadlet/names/file-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { codeOf } from "../unit-file/hidden-characters.ts";
import { onOneLine } from "../workspace/changes/shorten.ts";

/** What a file of an archive or a folder is to the page. */
export type EntryPlace =
  /** A unit or a drop-in, by its name in the workspace. */
  | { readonly kind: "unit"; readonly name: string }
  | { readonly kind: "bundle" }
  | { readonly kind: "archive" }
  /** Nothing that Quadlet reads. */
  | { readonly kind: "other" }
  | { readonly kind: "problem"; readonly sentence: string };

/**
 * Where a path of an archive or a folder leads. Directories say nothing about a unit (generator-spec.md 1), except
 * `UNIT.d` of a drop-in. Paths that lead out of the archive are refused, and so are those that hide what they are.
 */
export function entryPlace(path: string): EntryPlace {
  const problem = whyRefused(path);
  if (problem !== undefined)
    return { kind: "problem", sentence: `“${onOneLine(spelledOut(path))}” was left out: ${problem}.` };
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  const file = segments.at(-1) ?? "";
  if (segments.some((segment) => segment === "__MACOSX")) return { kind: "other" };
  if (/\.quadlets$/i.test(file)) return { kind: "bundle" };
  if (/\.(?:zip|tar|tgz|gz|bz2|xz|zst|7z|rar|jar)$/i.test(file)) return { kind: "archive" };
  if (unitKindOf(file) !== undefined) return { kind: "unit", name: file };
  const dropIn = readDropInName(segments.slice(-2).join("/"));
  if (dropIn === undefined || !file.endsWith(".conf") || unitKindOf(`.${dropIn.unit}`) === undefined)
    return { kind: "other" };
  const name = `${dropIn.unit}.d/${dropIn.file}`;
  const check = checkFilePath(name);
  return check.kind === "ok"
    ? { kind: "unit", name }
    : { kind: "problem", sentence: `${onOneLine(name)} was left out: ${check.sentence}` };
}

/** With the number of each direction mark and the like, which makes a name look like another one. */
function spelledOut(path: string): string {
  return path.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `[${codeOf(character)}]`);
}

function whyRefused(path: string): string | undefined {
  if (path === "") return "it has no name";
  if (spelledOut(path) !== path) return "control characters are in its name";
  // An escape of systemd, such as \x2d, divides no folders.
  if (/\\(?!x[\da-f]{2})/.test(path)) return "a \\ is in its name";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "its name begins at the root of a disk";
  if (path.split("/").includes("..")) return "its name leads out of the archive";
  return undefined;
}

const mostNamed = 3;

/** One sentence about files that are nothing for Quadlet; none where there are none. */
export function aboutOthers(source: string, paths: readonly string[]): readonly string[] {
  const named = paths.slice(0, mostNamed).map(onOneLine).join(", ");
  const more = paths.length - mostNamed;
  if (paths.length === 0) return [];
  return [
    `Not opened from ${source}, since Quadlet reads no such files: ${named}${more > 0 ? ` and ${more} more` : ""}.`,
  ];
}
