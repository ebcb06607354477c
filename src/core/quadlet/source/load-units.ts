import type { UnitDocument } from "../../unit-file/document.ts";
import type { Behaviours } from "../../podman/behaviours.ts";
import { loadErrors } from "../messages/error-messages.ts";
import type { LoadProblem } from "../messages/error-messages.ts";
import type { Message } from "../messages/message.ts";
import type { UnitKind } from "../names/unit-kind.ts";
import { dropInPlaces, dropInsOf } from "./drop-ins.ts";
import type { DropInPlaces } from "./drop-ins.ts";
import { kindRead } from "./kind-read.ts";
import { mergeSections, sectionsOf } from "./sections.ts";
import type { ParseProblem, UnitSection } from "./sections.ts";
import { compareByBytes } from "../names/compare-by-bytes.ts";
import { rootsOf, withUnits } from "./source-tree.ts";
import type { UnitDirectory } from "./source-tree.ts";
import { unitOf } from "./unit.ts";
import type { Unit } from "./unit.ts";

/** What was read, and what was said about it, in the order of the real generator. */
export interface LoadedUnits {
  readonly units: readonly Unit[];
  readonly messages: readonly Message[];
  readonly unread: readonly UnreadFile[];
}

/** A file that can’t be read. */
export interface UnreadFile extends LoadProblem {
  /** The units beside it are not read either (generator-spec.md 1, step 3). */
  readonly takesDirectory: boolean;
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
  source: Omit<LoadContext, "messages" | "unread">,
): LoadedUnits {
  const messages: Message[] = directories.flatMap(({ unreadable }) =>
    unreadable?.walking === undefined ? [] : [{ kind: "warning", text: unreadable.walking }],
  );
  const unread: UnreadFile[] = [];
  const context = { ...source, messages, unread };
  const seen = new Set<string>();
  const files: UnitFile[] = [];
  for (const directory of searchedDirectories(directories, source.behaviours))
    for (const file of loadDirectory(directory, { ...context, seen })) files.push(file);
  const places = dropInPlaces(directories);
  return { units: files.map((file) => withDropIns(file, places, context)), messages, unread };
}

/** The directories in which a release looks for units. */
export function searchedDirectories(
  directories: readonly UnitDirectory[],
  behaviours: Behaviours,
): readonly UnitDirectory[] {
  return behaviours.has("subdirectories") ? withUnits(directories) : rootsOf(directories);
}

/** What may be taken over from a run before: sections of texts, and units, that did not change. */
export interface SourceMemory {
  readonly sections: <Read extends readonly UnitSection[] | { readonly problem: string }>(
    path: string,
    document: UnitDocument,
    read: () => Read,
  ) => Read | readonly UnitSection[];
  readonly unit: (path: string, parts: readonly (readonly UnitSection[])[], make: () => Unit) => Unit;
}

interface LoadContext {
  readonly behaviours: Behaviours;
  readonly readDocument: ReadDocument;
  readonly memory: SourceMemory | undefined;
  readonly messages: Message[];
  readonly unread: UnreadFile[];
}

function loadDirectory(
  directory: UnitDirectory,
  context: LoadContext & { readonly seen: Set<string> },
): readonly UnitFile[] {
  const { behaviours, messages, unread, seen } = context;
  const takesDirectory = behaviours.has("parseErrorDropsDirectory");
  const loaded: UnitFile[] = [];
  const problems: LoadProblem[] = [];
  const reading = directory.unreadable?.reading;
  if (reading !== undefined) messages.push({ kind: "error", text: reading });
  for (const fileName of namesIn(directory)) {
    const kind = kindRead(fileName, behaviours);
    if (kind === undefined || seen.has(fileName)) continue;
    const path = `${directory.path}/${fileName}`;
    messages.push({ kind: "debug", text: `Loading source unit file ${path}` });
    const sections = readSections(directory, fileName, path, context);
    if ("problem" in sections) {
      problems.push({ path, problem: sections.problem });
      continue;
    }
    seen.add(fileName);
    loaded.push({ fileName, path, kind, sections });
  }
  for (const error of loadErrors(problems, behaviours)) messages.push(error);
  for (const problem of problems) unread.push({ ...problem, takesDirectory });
  return problems.length > 0 && takesDirectory ? [] : loaded;
}

function namesIn({ files, directories }: UnitDirectory): readonly string[] {
  return [...files.keys(), ...directories].toSorted(compareByBytes);
}

function readSections(
  directory: UnitDirectory,
  name: string,
  path: string,
  { readDocument, memory }: LoadContext,
): readonly UnitSection[] | ParseProblem | { readonly problem: string } {
  const text = directory.files.get(name);
  if (text === undefined) return { problem: `read ${path}: is a directory` };
  if (typeof text !== "string") return text;
  const document = readDocument(text);
  const read = () => sectionsOf(document, path);
  return memory === undefined ? read() : memory.sections(path, document, read);
}

function withDropIns(file: UnitFile, places: DropInPlaces, context: LoadContext): Unit {
  const { messages, unread, behaviours, memory } = context;
  const found = dropInsOf(file.fileName, places, behaviours);
  const problems = [...found.problems];
  const parts = [file.sections];
  for (const { directory, name } of found.dropIns) {
    const path = `${directory.path}/${name}`;
    messages.push({ kind: "debug", text: `Loading source drop-in file ${path}` });
    const added = readSections(directory, name, path, context);
    if ("problem" in added) problems.push({ path, problem: added.problem });
    else parts.push(added);
  }
  for (const error of loadErrors(problems, behaviours)) messages.push(error);
  for (const problem of problems) unread.push({ ...problem, takesDirectory: false });
  const make = () => unitOf({ ...file, sections: parts.reduce((unit, part) => mergeSections(unit, part)) });
  return memory === undefined ? make() : memory.unit(file.path, parts, make);
}
