import { dropInPath, readDropInName } from "../../quadlet/names/drop-in-name.ts";
import { stemOf, unitKindOf } from "../../quadlet/names/unit-kind.ts";
import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";
import { readSingle } from "../../podman/words/single-value.ts";
import type { Target } from "../../podman/target.ts";
import { writeSetting } from "../../podman/settings/write-setting.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { lastValue } from "../../unit-file/read.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import { firstUsableName } from "./free-name.ts";
import { commentChanges } from "../../quadlet/references/comment-changes.ts";
import type { Workspace } from "../workspace.ts";

/** What a duplicate makes of a workspace. */
export interface Duplicate {
  readonly workspace: Workspace;
  readonly name: string;
  /** What the two files share from then on and no rule tells, in sentences. */
  readonly sentences: readonly string[];
}

/** The key that gives what a file makes its name in Podman (generator-spec.md 6). */
const nameKeys: Readonly<Partial<Record<UnitSectionName, string>>> = {
  Container: "ContainerName",
  Pod: "PodName",
  Network: "NetworkName",
  Volume: "VolumeName",
};

/**
 * A copy of a file under a free name, behind it, and shown; a unit takes the drop-ins of its own directory along. A name
 * of a container, pod, network or volume that is that of the file goes with the file: under one name the two would be one
 * thing in Podman. Nothing else changes: which other port or address is right is for a person to say. What clashes then
 * is found by the rules (container-name-clash, publish-port-clash), and `sentences` say what they don’t look at.
 */
export function duplicateFile(workspace: Workspace, name: string): Duplicate {
  const { files, target } = workspace;
  const copy = freeCopyName(files, name);
  const { text, isFollowed } = copiedText(files[name] ?? "", { from: name, to: copy, target });
  const names = Object.keys(files);
  const own = names.filter((file) => file.startsWith(`${name}.d/`));
  const copies: readonly [string, string][] = [
    [copy, text],
    ...own.map((file): [string, string] => [copy + file.slice(name.length), files[file] ?? ""]),
  ];
  const behind = Math.max(...[name, ...own].map((file) => names.indexOf(file))) + 1;
  const entries = Object.entries(files).toSpliced(behind, 0, ...copies);
  return {
    workspace: { ...workspace, files: Object.fromEntries(entries), active: copy },
    name: copy,
    sentences: isFollowed ? [] : sharedNames(text, name, target),
  };
}

function freeCopyName(files: Workspace["files"], name: string): string {
  const dropIn = readDropInName(name);
  if (dropIn === undefined) return firstUsableName(name, (other) => isFree(files, other));
  const pathOf = (file: string) => dropInPath({ unit: dropIn.unit, file });
  return pathOf(firstUsableName(dropIn.file, (file) => isFree(files, pathOf(file))));
}

// A directory of drop-ins that waits for its unit is none to move into.
function isFree(files: Workspace["files"], name: string): boolean {
  return !Object.keys(files).some((file) => file === name || file.startsWith(`${name}.d/`));
}

interface Copying {
  readonly from: string;
  readonly to: string;
  readonly target: Target;
}

/** The text under its new name, and whether a name in it was that of the file and followed. */
function copiedText(text: string, { from, to, target }: Copying) {
  const commented = applyChanges(text, commentChanges(text, from, to));
  const section = unitKindOf(from)?.section;
  const key = section && nameKeys[section];
  if (section === undefined || key === undefined) return { text: commented, isFollowed: false };
  const document = parseUnitFile(commented);
  const written = readSingle(lastValue(document, { section, key }) ?? "", target.podman);
  const name = unitValue(stemOf(to));
  if (written !== stemOf(from) || name === undefined) return { text: commented, isFollowed: false };
  return { text: applyChanges(commented, writeSetting(document, { section, key }, name)), isFollowed: true };
}

/**
 * What becomes of two files with one name, where no rule says it: networks and volumes are created with --ignore, pods
 * with --replace (generator-spec.md 11 and 12).
 */
const shared: Readonly<Partial<Record<UnitSectionName, string>>> = {
  Network: "both files stand for one network.",
  Volume: "both files stand for one volume.",
  Pod: "the pod that starts second takes the place of the first.",
};

function sharedNames(text: string, original: string, { podman }: Target): readonly string[] {
  const section = unitKindOf(original)?.section;
  const key = section && nameKeys[section];
  const what = section && shared[section];
  if (section === undefined || key === undefined || what === undefined) return [];
  const value = readSingle(lastValue(parseUnitFile(text), { section, key }) ?? "", podman);
  const isOwn = value === "" || value.includes("%");
  return isOwn ? [] : [`${key}=${value} is in ${original} too: ${what}`];
}
