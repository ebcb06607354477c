import { checkFileName } from "../quadlet/file-name.ts";
import { suggestFileName } from "../quadlet/suggest-file-name.ts";
import { settings } from "../settings/settings.ts";
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
  const checked = checkFileName(name);
  if (checked.kind === "problem") return { kind: "problem", sentence: `${name}: ${checked.sentence}` };
  if (file.text.length > largestFile || file.text.split("\n", mostLines + 1).length > mostLines)
    return {
      kind: "problem",
      sentence: `${name} is longer than any unit file: over ${mostLines} lines or 1 MB.`,
    };
  if (name.endsWith(".container")) return file;
  return { kind: "problem", sentence: `${name}: only .container files can be opened so far.` };
}

/** A pasted text as a file, called after its container; undefined when it is no container file. */
export function readPasted(text: string): OpenedFile | undefined {
  if (!/^\s*\[Container\]/m.test(text)) return undefined;
  const name = lastValue(parseUnitFile(text), settings.containerName) ?? "pasted";
  return { kind: "text", name: suggestFileName(name).name, text };
}
