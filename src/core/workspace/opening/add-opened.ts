import { dropInPath, readDropInName, unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { fileKindOf, unitKindOf } from "../../quadlet/names/unit-kind.ts";
import type { FileKind } from "../../quadlet/names/unit-kind.ts";
import { visibleText } from "../../unit-file/hidden-characters.ts";
import { firstUsableName } from "../files/free-name.ts";
import type { OpenedFile } from "./opened-file.ts";
import { mostFiles, withFile } from "../workspace.ts";
import type { Replacement } from "../replacement.ts";
import type { Workspace } from "../workspace.ts";

type OpenedText = Extract<OpenedFile, { readonly kind: "text" }>;

/**
 * The workspace with the opened files beside its own, or in place of those of the same name. Of two opened ones with
 * the same name the second gets another, and so does a text without a name. The one that says most is shown: a
 * container before what it uses. There go the drop-ins that don’t say which unit they change; without a unit among the
 * opened files, to the one that was shown. The start that nobody touched gives way to the first unit, and takes no
 * drop-in.
 */
export function addOpened(
  workspace: Workspace,
  opened: readonly OpenedFile[],
  start: Workspace,
): Replacement {
  const problems = opened.flatMap((file) => (file.kind === "problem" ? [file.sentence] : []));
  const givesWay = isUntouched(workspace, start);
  const { texts, orphans } = withTheirUnits(givesWay ? {} : workspace.files, opened);
  problems.push(...orphans);
  const nothing = (sentences: readonly string[]) => ({
    workspace: undefined,
    label: "",
    sentences: [...problems, ...sentences].map(visibleText),
  });
  if (givesWay && !texts.some(isUnit))
    return nothing(texts.map(({ name }) => `Open the unit first that ${name} changes.`));
  const { after, names, sentences } = putAll(givesWay ? { ...workspace, files: {} } : workspace, texts);
  if (Object.keys(after.files).length > mostFiles)
    return nothing([`Nothing was opened: more than ${mostFiles} files are too many.`]);
  const [first] = names;
  if (first === undefined) return nothing([]);
  const label = `Opened ${names.length === 1 ? first : `${names.length} files`}`;
  return { workspace: after, label, sentences: [...problems, ...sentences].map(visibleText) };
}

/** A drop-in that names its unit by its directory is left out where that unit is neither here nor opened with it. */
function withTheirUnits(files: Workspace["files"], opened: readonly OpenedFile[]) {
  const all = opened.filter((file) => file.kind === "text");
  const units = new Set([...Object.keys(files), ...all.map(({ name }) => name)]);
  const isOrphan = ({ name }: OpenedText) => !units.has(unitOfFile(name));
  const orphans = all
    .filter(isOrphan)
    .map(({ name }) => `${name} was left out: open ${unitOfFile(name)}, which it changes, with it.`);
  return { texts: all.filter((text) => !isOrphan(text)), orphans };
}

interface Put {
  readonly after: Workspace;
  /** Under which names the opened texts stand, without the directory of a drop-in. */
  readonly names: readonly string[];
  readonly sentences: readonly string[];
}

function putAll(before: Workspace, texts: readonly OpenedText[]): Put {
  const changed = unitToChange(before, texts);
  const placeOf = (name: string, unit = changed) =>
    unitKindOf(name) === undefined ? dropInPath({ unit, file: name }) : name;
  const asked = new Set(texts.map(({ name }) => (readDropInName(name) ? name : placeOf(name))));
  const put = new Set<string>();
  const placed = new Set<string>();
  const names: string[] = [];
  const sentences: string[] = [];
  let after = before;
  for (const { name: given, text, isUnnamed = false } of texts) {
    const { unit, file: wanted } = readDropInName(given) ?? { unit: changed, file: given };
    const name = firstUsableName(wanted, (other) => {
      const path = placeOf(other, unit);
      const isOpened = put.has(path);
      if (after.files[path] === text && (isOpened || isUnnamed)) return true;
      if (other === wanted && !isOpened && !isUnnamed) return true;
      return !Object.hasOwn(after.files, path) && (other === wanted || !asked.has(path));
    });
    const path = placeOf(name, unit);
    const there = put.has(path) ? undefined : after.files[path];
    if (name !== wanted && !isUnnamed)
      sentences.push(`Several files are called ${wanted}: one of them is ${name} here.`);
    if (there !== undefined && there !== text)
      sentences.push(`Opened ${name} in place of the one that was there: Undo brings it back.`);
    after = withFile(after, path, text);
    put.add(path);
    if (given === wanted) placed.add(path);
    names.push(name);
  }
  const active = mostUseful([...put]) ?? after.active;
  return {
    after: { ...after, active },
    names,
    sentences: [...sentences, ...whatDropInsChange(after, placed)],
  };
}

/** What says most about the whole comes first. */
const byUse: readonly FileKind[] = [
  "Container",
  "Pod",
  "Kube",
  "Build",
  "Network",
  "Volume",
  "Image",
  "Artifact",
  "drop-in",
];

/** Of opened files the one that says most; of several the first. */
function mostUseful(names: readonly string[]): string | undefined {
  return byUse
    .map((kind) => names.find((name) => fileKindOf(name) === kind))
    .find((name) => name !== undefined);
}

function unitToChange({ active }: Workspace, texts: readonly OpenedText[]): string {
  return mostUseful(texts.filter(isUnit).map(({ name }) => name)) ?? unitOfFile(active);
}

/** To which unit each drop-in was put, where it could have been another. */
function whatDropInsChange({ files }: Workspace, placed: ReadonlySet<string>): readonly string[] {
  if (new Set(Object.keys(files).map(unitOfFile)).size < 2) return [];
  return [...placed].flatMap((path) => {
    const dropIn = readDropInName(path);
    return dropIn === undefined ? [] : [`${dropIn.file} changes ${dropIn.unit}.`];
  });
}

function isUnit({ name }: OpenedText): boolean {
  return unitKindOf(name) !== undefined;
}

function isUntouched({ files }: Workspace, start: Workspace): boolean {
  const names = Object.keys(files);
  return names.length === 1 && names.every((name) => files[name] === start.files[name]);
}
