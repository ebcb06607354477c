import { behavioursOf } from "../../podman/behaviours.ts";
import { readDropInName } from "../../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";
import { dropInDirectoryNames } from "../../quadlet/source/drop-ins.ts";
import type { Workspace } from "../workspace.ts";
import { mentionsLeft } from "./mentions-left.ts";
import { hasName } from "../../quadlet/references/name-changes.ts";
import type { NewName } from "../../quadlet/references/name-changes.ts";
import type { WholeRenamePlan } from "./plan-whole-rename.ts";

/**
 * What else a new name does, in sentences: what Podman then calls differently, lines that say an old name and stay,
 * files that have a new one already, and drop-ins for all units of a name that count no longer or from then on
 * (generator-spec.md 4).
 */
export function notesOfPlan(
  workspace: Workspace,
  plan: WholeRenamePlan,
  own: Pick<NewName, "from" | "to">,
): readonly string[] {
  if (readDropInName(own.from) !== undefined) return [];
  return [
    ...plan.further.flatMap((name) => madeNote(own.from, name) ?? []),
    ...mentionNotes(workspace, plan),
    ...waitingNotes(workspace, [{ thing: "file", ...own }, ...plan.further]),
    ...dropInNotes(workspace, own),
  ];
}

/** What a new name of what Podman keeps does to it, by the kind of file that makes it. */
function madeNote(file: string, name: NewName): string | undefined {
  const kind = unitKindOf(file)?.section;
  return name.thing === "service" || kind === undefined ? undefined : made[kind]?.(name);
}

/** Networks and volumes are not renamed, but made where there is none of the name (podman volume create --ignore). */
const made: Readonly<Partial<Record<UnitSectionName, (name: NewName) => string>>> = {
  Container: ({ from, to }) => `The container is then called ${to}, and found under ${from} no longer.`,
  Pod: ({ from, to }) =>
    `The infra container of the pod is then called ${to}, and found under ${from} no longer.`,
  Network: ({ from, to }) => `The network is then another one, ${to}; ${from} stays until it is removed.`,
  Volume: ({ from, to }) =>
    `The volume is then another one, ${to}, empty unless it is there already; the data stays in ${from}.`,
};

/** More lines than this are told by their number. */
const mostMentions = 5;

function mentionNotes(workspace: Workspace, plan: WholeRenamePlan): readonly string[] {
  const mentions = mentionsLeft(workspace, plan);
  const told = mentions.length > mostMentions ? mentions.slice(0, mostMentions - 1) : mentions;
  const rest = mentions.length - told.length;
  return [
    ...told.map(({ file, line, key, name }) => `${file}, line ${line}: ${key}= says ${name}, and stays so.`),
    ...(rest > 0 ? [`${rest} more lines say the old name, and stay so.`] : []),
  ];
}

function waitingNotes({ files }: Workspace, names: readonly NewName[]): readonly string[] {
  return names.flatMap(({ thing, to }) =>
    Object.keys(files)
      .filter((file) => hasName(files[file] ?? "", { thing, from: to }))
      .map((file) => `${file} names ${to} already, and will mean this file.`),
  );
}

function dropInNotes({ files, target }: Workspace, { from, to }: Pick<NewName, "from" | "to">) {
  const behaviours = behavioursOf(target.podman);
  const general = (name: string) =>
    new Set(dropInDirectoryNames(name, behaviours).filter((directory) => directory !== `${name}.d`));
  const [before, after] = [general(from), general(to)];
  const dropIns = Object.keys(files).filter((name) => name.includes(".d/"));
  const lost = dropIns.filter((name) => before.has(directoryOf(name)) && !after.has(directoryOf(name)));
  const gained = dropIns.filter((name) => after.has(directoryOf(name)) && !before.has(directoryOf(name)));
  return [
    ...lost.map((name) => `${name} changes it no longer.`),
    ...gained.map((name) => `${name} changes it from then on.`),
  ];
}

function directoryOf(name: string): string {
  return name.slice(0, name.indexOf("/"));
}
