import { behavioursOf } from "../podman/behaviours.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { whyTooNew } from "../quadlet/outcome/why-too-new.ts";
import { refusalOf } from "../quadlet/outcome/refusal-of.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Scope } from "../podman/target.ts";
import type { TypedGroup } from "./typed-group.ts";

/** What a person should know who types the command. */
export interface CommandNote {
  /** The line that it is about; undefined when it is about the whole. */
  readonly entry: UnitEntry | undefined;
  readonly sentence: string;
}

/** What to know about the commands of a unit: first why Podman would not run them, then who types them and where. */
export function notesOf(
  converted: ConvertedUnit,
  scope: Scope,
  groups: readonly TypedGroup[],
): readonly CommandNote[] {
  return [
    ...refusalNotes(converted),
    ...missingNotes(converted),
    whole(whoTypes[scope]),
    ...workingDirectoryNotes(converted),
    ...groups.flatMap(groupNotes),
    ...noImageNotes(converted, groups),
  ];
}

function whole(sentence: string): CommandNote {
  return { entry: undefined, sentence };
}

const whoTypes: Readonly<Record<Scope, string>> = {
  system: "Type it as root: a system unit runs as root.",
  user: "Type it as the user whose unit it is, without sudo.",
  qm: "Type it inside the partition: sudo podman exec -it qm bash.",
};

/** The first thing that Podman refuses, for it says no more than that, and each key that it does not know yet. */
function refusalNotes(converted: ConvertedUnit): readonly CommandNote[] {
  const refusal = refusalOf(converted);
  if (refusal === undefined) return [];
  const { entry, sentence } = refusal;
  const newKeys = newKeyNotes(converted);
  if (newKeys.some((note) => note.entry === entry)) return newKeys;
  return [{ entry, sentence: `Podman ${converted.podman} refuses the file. ${sentence}` }, ...newKeys];
}

function newKeyNotes({ unit, podman }: ConvertedUnit): readonly CommandNote[] {
  const own = unit.sections.find(({ name }) => name === unit.kind.section);
  return (own?.lines ?? []).flatMap((entry) => {
    if (entry.kind === "comment") return [];
    const sentence = whyTooNew(entry.line, podman);
    return sentence === undefined ? [] : [{ entry, sentence }];
  });
}

/** Up to 5.2 a network or a volume without its file counts as one without settings (generator-spec.md 9). */
function missingNotes({ unit, podman, missing }: ConvertedUnit): readonly CommandNote[] {
  const needsAll = behavioursOf(podman).has("missingUnitIsError");
  return [...missing]
    .filter((fileName) => needsAll || /\.(?:pod|image|build)$/.test(fileName))
    .map((fileName) => whole(`Podman ${podman} refuses ${unit.fileName} unless ${fileName} is there too.`));
}

/** Paths that these units name may be relative to it. */
function workingDirectoryNotes({ unit, sections }: ConvertedUnit): readonly CommandNote[] {
  if (!["Build", "Kube"].includes(unit.kind.section)) return [];
  const line = sections
    .filter(({ name }) => name === "Service")
    .flatMap(({ lines }) => lines)
    .findLast(
      (each) => (each.kind === "entry" || each.kind === "written") && each.key === "WorkingDirectory",
    );
  if (line === undefined || line.kind === "comment" || line.kind === "command") return [];
  return [whole(`The service works in ${line.value.replace(/^%h(?=\/|$)/, "~")}: type it there.`)];
}

function groupNotes({ group: { from, words, note }, why }: TypedGroup): readonly CommandNote[] {
  if (why !== undefined) return from.kind === "default" ? [whole(`${words.join(" ")}: ${why}`)] : [];
  const entry = from.kind === "entry" ? from.entry : undefined;
  return note === undefined ? [] : [{ entry, sentence: note }];
}

function noImageNotes({ unit }: ConvertedUnit, groups: readonly TypedGroup[]): readonly CommandNote[] {
  if (unit.kind.section !== "Container") return [];
  const hasImage = groups.some(
    ({ group: { from }, words }) =>
      words.length > 0 && from.kind === "entry" && ["Image", "Rootfs"].includes(from.entry.key),
  );
  return hasImage ? [] : [whole("No image is known here: write it behind the options.")];
}
