import { checkDropInFile, checkFileName, checkFilePath } from "../../quadlet/names/file-name.ts";
import type { FileNameCheck } from "../../quadlet/names/file-name.ts";
import { suggestFileName } from "../../quadlet/names/suggest-file-name.ts";
import { unitKinds } from "../../quadlet/names/unit-kind.ts";
import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { sectionOpenedBy } from "../../unit-file/read-line.ts";
import { lastValue } from "../../unit-file/read.ts";
import { onOneLine } from "../changes/shorten.ts";

/** A file that a person chose, dropped or pasted, or why it can’t be opened. */
export type OpenedFile =
  | {
      readonly kind: "text";
      readonly name: string;
      readonly text: string;
      /** The name is made up: it takes no other file’s place. */
      readonly isUnnamed?: true;
    }
  | { readonly kind: "problem"; readonly sentence: string };

/** Far more than any unit file has; beyond it the page would answer too slowly. */
export const largestFile = 1_000_000;
const mostLines = 10_000;

/** The same file where its name is one that the page can work with, else a sentence why it can’t. */
export function checkOpened(file: OpenedFile): OpenedFile {
  if (file.kind === "problem") return file;
  const shown = onOneLine(file.name);
  const checked = checkName(file.name);
  if (checked.kind === "problem") return problem(`${shown}: ${checked.sentence}`);
  return isTooLong(file.text) ? problem(`${shown} ${tooLong}`) : file;
}

/** A drop-in may come with the directory that says which unit it changes. */
function checkName(name: string): FileNameCheck {
  if (!name.endsWith(".conf")) return checkFileName(name);
  return name.includes("/") ? checkFilePath(name) : checkDropInFile(name);
}

const tooLong = `is longer than any unit file: over ${mostLines} lines or 1 MB.`;

/** Is a text longer than the page answers in good time? */
export function isTooLong(text: string): boolean {
  return text.length > largestFile || text.split("\n", mostLines + 1).length > mostLines;
}

function problem(sentence: string): OpenedFile {
  return { kind: "problem", sentence };
}

/** The keys in which a file names what Podman makes of it; other kinds have none. */
const nameKeys: Partial<Readonly<Record<UnitSectionName, string>>> = {
  Container: "ContainerName",
  Pod: "PodName",
  Network: "NetworkName",
  Volume: "VolumeName",
};

/**
 * A pasted text as a file of the kind that its first section of a unit says, also where a broken line begins it. A
 * sentence for what might be taken for one; undefined for any other text.
 */
export function readPasted(text: string): OpenedFile | undefined {
  if (isTooLong(text)) return problem(`The pasted text ${tooLong}`);
  const document = parseUnitFile(withLineFeeds(text));
  const sections = document.lines.flatMap((line) => sectionOpenedBy(line) ?? []);
  const kind = sections
    .map((name) => unitKinds.find(({ section }) => section === name))
    .find((found) => found !== undefined);
  if (kind === undefined) return whyNone(text, sections);
  const { section } = kind;
  const name = lastValue(document, { section, key: nameKeys[section] ?? "" });
  if (name === undefined)
    return { kind: "text", name: suggestFileName("pasted", kind).name, text, isUnnamed: true };
  return checkOpened({ kind: "text", name: suggestFileName(name, kind).name, text });
}

/** Why a text without a section of a unit is not opened; undefined for one that nobody takes for a unit. */
function whyNone(text: string, sections: readonly string[]): OpenedFile | undefined {
  const foreign = foreignTexts.find(({ is }) => is.test(text));
  if (foreign !== undefined) return problem(`${foreign.what} can’t be read yet.`);
  return sections.some((name) => sectionsOfSystemd.has(name))
    ? problem("The pasted text is no file of Quadlet: it has no section such as [Container].")
    : undefined;
}

/** What people have instead of a unit, and paste. */
const foreignTexts = [
  {
    is: /^\s*(?:[$#]\s+)?(?:sudo\s+)?(?:podman|docker)\s+(?:container\s+)?(?:run|create)\s/,
    what: "podman run and docker run commands",
  },
  { is: /^services:[ \t]*(?:#.*)?$/m, what: "Compose files" },
];

const sectionsOfSystemd: ReadonlySet<string> = new Set(["Unit", "Service", "Install"]);

/** A text whose lines end in CR alone has no lines for Podman; what it was meant to be is seen in them. */
function withLineFeeds(text: string): string {
  return text.includes("\n") ? text : text.replaceAll("\r", "\n");
}
