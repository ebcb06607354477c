import { readDropInName } from "./drop-in-name.ts";
import { longestName } from "./suggest-file-name.ts";
import type { FileName } from "./suggest-file-name.ts";
import { stemOf, unitKindOf, unitKinds } from "./unit-kind.ts";

/** Whether Quadlet and systemd take a file of this name. */
export type FileNameCheck = FileName | { readonly kind: "problem"; readonly sentence: string };

const serviceExtension = ".service";

/**
 * Takes the name of a unit file without directory. A sentence says why Quadlet would not read it or systemd would
 * refuse the service. Source: generator-spec.md 1 and 6; man systemd.unit (names of units); runs of
 * systemd-analyze verify 252.
 */
export function checkFileName(name: string): FileNameCheck {
  const sentence =
    placeProblem(name) ?? kindProblem(name) ?? stemProblem(stemOf(name)) ?? lengthProblem(name);
  return sentence === undefined ? { kind: "ok", name } : { kind: "problem", sentence };
}

/** The same for any file of the workspace: `web.container`, or its drop-in `web.container.d/10-limits.conf`. */
export function checkFilePath(path: string): FileNameCheck {
  const dropIn = readDropInName(path);
  if (dropIn === undefined) return checkFileName(path);
  const checks = [checkFileName(dropIn.unit), checkDropInFile(dropIn.file)];
  return checks.find(({ kind }) => kind === "problem") ?? { kind: "ok", name: path };
}

/** Takes the name of a drop-in without its directory: only those that end in .conf count (generator-spec.md 4). */
export function checkDropInFile(name: string): FileNameCheck {
  if (/^\w[\w:.@-]{0,249}\.conf$/.test(name)) return { kind: "ok", name };
  const sentence =
    "The page takes names of drop-ins that begin with a letter or digit, go on with those and : _ . - @, and end in .conf.";
  return { kind: "problem", sentence };
}

/** A name as it is typed, with the ending of its model where it has none: `db` like `app.container` is `db.container`. */
export function withEnding(typed: string, model: string): string {
  return typed === "" || typed.includes(".") ? typed : `${typed}${model.slice(model.lastIndexOf("."))}`;
}

function placeProblem(name: string): string | undefined {
  if (name === "") return "A file needs a name, such as web.container.";
  if (name === "." || name === "..") return `${name} is a directory.`;
  if (name.includes("/")) return "A file name has no /: the directory is chosen when the file is installed.";
  if (unitKinds.some(({ extension }) => name === extension)) return `Write a name before ${name}.`;
  if (name.startsWith(".")) return "systemd passes over names that begin with a dot.";
  if (name.startsWith("-")) return "A name that begins with a dash looks like an option to every command.";
  return undefined;
}

function kindProblem(name: string): string | undefined {
  if (unitKindOf(name) !== undefined) return undefined;
  const lowerCase = unitKindOf(name.toLowerCase());
  if (lowerCase !== undefined) return `Quadlet reads ${lowerCase.extension} in small letters only.`;
  const [first = "", ...others] = unitKinds.map(({ extension }) => extension);
  return `Quadlet reads files that end in ${first} (or ${others.join(" ")}).`;
}

function stemProblem(stem: string): string | undefined {
  const refused = /[^A-Za-z0-9:_.\\@-]/u.exec(stem)?.[0];
  if (refused !== undefined)
    return `systemd refuses ${characterName(refused)} in a name: letters a–z, digits and : _ . - @ are allowed.`;
  // Elsewhere it divides folders: a set of files that is packed and unpacked would lay one outside.
  if (/\\(?!x[\da-f]{2})/.test(stem))
    return "A \\ in a name begins an escape of systemd, such as \\x2d for a dash.";
  if (stem.startsWith("@")) return "A template needs a name before its @.";
  return undefined;
}

function characterName(character: string): string {
  if (character === " ") return "blanks";
  return /[\p{C}\p{Z}]/u.test(character) ? "control characters and special blanks" : character;
}

function lengthProblem(name: string): string | undefined {
  const suffix = unitKindOf(name)?.suffix ?? "";
  const service = `${stemOf(name)}${suffix}${serviceExtension}`;
  const excess = Math.max(service.length, name.length) - longestName;
  return excess > 0 ? `The name is too long for systemd: make it ${excess} shorter.` : undefined;
}
