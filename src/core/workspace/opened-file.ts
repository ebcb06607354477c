import { checkDropInFile, checkFileName } from "../quadlet/names/file-name.ts";
import { suggestFileName } from "../quadlet/names/suggest-file-name.ts";
import { unitKinds } from "../quadlet/names/unit-kind.ts";
import type { UnitSectionName } from "../quadlet/names/unit-kind.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { lastValue } from "../unit-file/read.ts";

/** A file that a person chose, dropped or pasted, or why it can’t be opened. */
export type OpenedFile =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  | { readonly kind: "problem"; readonly sentence: string };

/** Far more than any unit file has; beyond it the page would answer too slowly. */
export const largestFile = 1_000_000;
const mostLines = 10_000;

/** The same file where its name is one that the page can work with, else a sentence why it can’t. */
export function checkOpened(file: OpenedFile): OpenedFile {
  if (file.kind === "problem") return file;
  const { name } = file;
  const checked = name.endsWith(".conf") ? checkDropInFile(name) : checkFileName(name);
  if (checked.kind === "problem") return { kind: "problem", sentence: `${name}: ${checked.sentence}` };
  if (file.text.length > largestFile || file.text.split("\n", mostLines + 1).length > mostLines)
    return {
      kind: "problem",
      sentence: `${name} is longer than any unit file: over ${mostLines} lines or 1 MB.`,
    };
  return file;
}

/** The keys in which a file names what Podman makes of it; other kinds have none. */
const nameKeys: Partial<Readonly<Record<UnitSectionName, string>>> = {
  Container: "ContainerName",
  Pod: "PodName",
  Network: "NetworkName",
  Volume: "VolumeName",
};

/** A pasted text as a file of the kind that its first section of a unit says; undefined when it has none. */
export function readPasted(text: string): OpenedFile | undefined {
  const document = parseUnitFile(text);
  const sections = document.lines.flatMap((line) => (line.kind === "section" ? [line.name] : []));
  const kind = sections
    .map((name) => unitKinds.find(({ section }) => section === name))
    .find((found) => found !== undefined);
  if (kind === undefined) return undefined;
  const { section } = kind;
  const name = lastValue(document, { section, key: nameKeys[section] ?? "" }) ?? "pasted";
  return checkOpened({ kind: "text", name: suggestFileName(name, kind).name, text });
}
