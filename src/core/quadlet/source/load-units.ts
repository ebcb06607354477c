import type { UnitDocument } from "../../unit-file/document.ts";
import type { Behaviours } from "../behaviours.ts";
import type { Message } from "../messages.ts";
import { quoteName } from "../quote-name.ts";
import type { UnitKind } from "../unit-kind.ts";
import { dropInsOf } from "./drop-ins.ts";
import { kindRead } from "./kind-read.ts";
import { mergeSections, sectionsOf } from "./sections.ts";
import type { ParseProblem, UnitSection } from "./sections.ts";
import { compareByBytes, withUnits } from "./source-tree.ts";
import type { UnitDirectory } from "./source-tree.ts";
import { unitOf } from "./unit.ts";
import type { Unit } from "./unit.ts";

/** What was read, and what was said about it, in the order of the real generator. */
export interface LoadedUnits {
  readonly units: readonly Unit[];
  readonly messages: readonly Message[];
}

/** Gives the document of a text; the caller may remember those that it has seen. */
export type ReadDocument = (text: string) => UnitDocument;

interface UnitFile {
  readonly fileName: string;
  readonly path: string;
  readonly kind: UnitKind;
  readonly sections: readonly UnitSection[];
}

/** Reads the units of all directories, each with its drop-ins (generator-spec.md 1, steps 2 to 4, and 4). */
export function loadUnits(
  directories: readonly UnitDirectory[],
  behaviours: Behaviours,
  readDocument: ReadDocument,
): LoadedUnits {
  const messages: Message[] = [];
  const seen = new Set<string>();
  const files: UnitFile[] = [];
  for (const directory of searched(directories, behaviours))
    files.push(...loadDirectory(directory, { behaviours, readDocument, messages, seen }));
  const units = files.map((file) => withDropIns(file, directories, { behaviours, readDocument, messages }));
  return { units, messages };
}

function searched(directories: readonly UnitDirectory[], behaviours: Behaviours): readonly UnitDirectory[] {
  return behaviours.has("subdirectories") ? withUnits(directories) : directories.slice(0, 1);
}

interface LoadContext {
  readonly behaviours: Behaviours;
  readonly readDocument: ReadDocument;
  readonly messages: Message[];
}

function loadDirectory(
  directory: UnitDirectory,
  context: LoadContext & { readonly seen: Set<string> },
): readonly UnitFile[] {
  const { behaviours, messages, seen } = context;
  const loaded: UnitFile[] = [];
  const problems: string[] = [];
  for (const fileName of namesIn(directory)) {
    const kind = kindRead(fileName, behaviours);
    if (kind === undefined || seen.has(fileName)) continue;
    const path = `${directory.path}/${fileName}`;
    messages.push({ kind: "debug", text: `Loading source unit file ${path}` });
    const sections = readSections(directory, fileName, path, context);
    if ("problem" in sections) {
      problems.push(loadError(path, sections.problem));
      continue;
    }
    seen.add(fileName);
    loaded.push({ fileName, path, kind, sections });
  }
  messages.push(...together(problems));
  return problems.length > 0 && behaviours.has("parseErrorDropsDirectory") ? [] : loaded;
}

function loadError(path: string, problem: string): string {
  return `error loading ${quoteName(path)}, ${problem}`;
}

/** The problems of one directory, or of the drop-ins of one unit, are one message (runs of 5.8.6). */
function together(problems: readonly string[]): readonly Message[] {
  return problems.length === 0 ? [] : [{ kind: "error", text: problems.join("\n") }];
}

function namesIn({ files, directories }: UnitDirectory): readonly string[] {
  return [...files.keys(), ...directories].toSorted(compareByBytes);
}

function readSections(
  directory: UnitDirectory,
  name: string,
  path: string,
  { readDocument }: LoadContext,
): readonly UnitSection[] | ParseProblem | { readonly problem: string } {
  const text = directory.files.get(name);
  if (text === undefined) return { problem: `read ${path}: is a directory` };
  return sectionsOf(readDocument(text), path);
}

function withDropIns(file: UnitFile, directories: readonly UnitDirectory[], context: LoadContext): Unit {
  const { messages, behaviours } = context;
  const problems: string[] = [];
  let { sections } = file;
  for (const { directory, name } of dropInsOf(file.fileName, directories, behaviours)) {
    const path = `${directory.path}/${name}`;
    messages.push({ kind: "debug", text: `Loading source drop-in file ${path}` });
    const added = readSections(directory, name, path, context);
    if ("problem" in added) problems.push(loadError(path, added.problem));
    else sections = mergeSections(sections, added);
  }
  messages.push(...together(problems));
  return unitOf({ ...file, sections });
}
