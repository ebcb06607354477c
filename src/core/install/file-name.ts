import { stemOf, unitKindOf, unitKinds } from "../convert/service-name.ts";

/** Whether Quadlet and systemd take a file of this name; `note` says what is special about it. */
export type FileNameCheck =
  | { readonly kind: "ok"; readonly note?: string }
  | { readonly kind: "problem"; readonly sentence: string };

// systemd takes names of units up to 255 characters, ".service" included (UNIT_NAME_MAX; runs of systemd-analyze 252).
const longestName = 255;
const serviceExtension = ".service";

/**
 * Takes the name of a unit file without directory. A sentence says why Quadlet would not read it or systemd would
 * refuse the service. Source: generator-spec.md 1 and 6; man systemd.unit (names of units); runs of
 * systemd-analyze verify 252.
 */
export function checkFileName(name: string): FileNameCheck {
  const sentence =
    placeProblem(name) ?? kindProblem(name) ?? stemProblem(stemOf(name)) ?? lengthProblem(name);
  if (sentence !== undefined) return { kind: "problem", sentence };
  const stem = stemOf(name);
  if (stem.endsWith("@"))
    return {
      kind: "ok",
      note: `A template: each start names an instance, such as ${stem}one${serviceExtension}.`,
    };
  return { kind: "ok" };
}

/**
 * The name of a file for a container of this name: `web` gives `web.container`. Takes any text; what systemd does not
 * allow in a name becomes a dash.
 */
export function suggestFileName(containerName: string): string {
  const stem = containerName
    .replaceAll(/[^A-Za-z0-9:_.-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, longestName - ".container".length);
  return `${stem === "" ? "container" : stem}.container`;
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
