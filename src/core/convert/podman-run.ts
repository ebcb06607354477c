import { findContainerKey } from "../settings/keys/container.ts";
import { isKnownTo } from "../settings/keys/since.ts";
import type { Target } from "../settings/target.ts";
import type { EntryLine, UnitDocument } from "../unit-file/document.ts";
import { commandGroups } from "./command-stages.ts";
import { flagGroups } from "./flag-groups.ts";
import { accountForLines } from "./left-out-lines.ts";
import type { LeftOut } from "./read-values.ts";
import { defaultResourceName } from "../quadlet/resource-name.ts";
import { runStages } from "./run-flags.ts";
import { serviceName } from "../quadlet/service-name.ts";
import { expandWord, serviceVariables } from "./systemd-expansion.ts";
import type { ExpansionContext, ShellWord } from "./systemd-expansion.ts";
import type { StageResult, WordGroup, WordOrigin } from "./word-group.ts";

/** A word of the command, and where it comes from: the same object for the words of one option. */
export interface CommandWord extends ShellWord {
  readonly from: WordOrigin;
}

/** What a person should know who types the command. */
export interface CommandNote {
  /** The line that it is about; undefined when it is about the whole. */
  readonly entry: EntryLine | undefined;
  readonly sentence: string;
}

/** A container file as the command that a person can type instead. */
export interface PodmanRun {
  readonly words: readonly CommandWord[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly CommandNote[];
}

/**
 * Writes a container file as `podman run`, in the order of the generator (generator-spec.md 8.3) and without what is
 * only between systemd and Podman: `--cidfile`, `--cgroups=split`, `--sdnotify`. Every entry of the file is a word or
 * is left out with a reason. `resourceName` says what Podman calls what another unit file makes, in the generator's
 * writing; without it the names count that Quadlet gives by itself. Takes any document: what Podman would refuse is
 * left out.
 */
export function podmanRun(
  document: UnitDocument,
  target: Target,
  fileName: string,
  resourceName = (unitFile: string) => defaultResourceName(unitFile, target),
): PodmanRun {
  const stages = runStages.map((stage) =>
    stage.kind === "flag"
      ? flagGroups(document, stage, { target, resourceName })
      : commandGroups(stage, { document, target, fileName }),
  );
  const service = { scope: target.scope, service: serviceName(document, fileName, target) };
  const context = { ...service, variables: serviceVariables(document, service) };
  const written = stages.flatMap(({ groups }) => groups.map((group) => writeGroup(group, context)));
  const words = withoutIdleReplace(written.flatMap((group) => group.words));
  return {
    words,
    leftOut: leftOutLines(document, stages, written),
    notes: [
      { entry: undefined, sentence: whoTypes[target.scope] },
      ...written.flatMap(({ notes }) => notes),
      ...noImageNotes(written),
      ...newKeyNotes(document, target),
    ],
  };
}

const whoTypes: Readonly<Record<Target["scope"], string>> = {
  system: "Type it as root: a system unit runs as root.",
  user: "Type it as the user whose unit it is, without sudo.",
  qm: "Type it inside the partition: sudo podman exec -it qm bash.",
};

interface WrittenGroup {
  readonly group: WordGroup;
  readonly words: readonly CommandWord[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly CommandNote[];
}

function writeGroup(group: WordGroup, context: ExpansionContext): WrittenGroup {
  const { from, note } = group;
  const expansions = group.words.map((word) => expandWord(word, context));
  const unknown = expansions.find((expansion) => expansion.kind === "unknown");
  if (unknown !== undefined) return unwritten(group, unknown.why);
  const shellWords = expansions.flatMap((expansion) => (expansion.kind === "words" ? expansion.words : []));
  const words = shellWords.map(({ text, shell }): CommandWord => ({ text, shell, from }));
  const entry = from.kind === "entry" ? from.entry : undefined;
  return { group, words, leftOut: [], notes: note === undefined ? [] : [{ entry, sentence: note }] };
}

function unwritten(group: WordGroup, why: string): WrittenGroup {
  const { from } = group;
  if (from.kind === "default")
    return {
      group,
      words: [],
      leftOut: [],
      notes: [{ entry: undefined, sentence: `${group.words.join(" ")}: ${why}` }],
    };
  return {
    group,
    words: [],
    leftOut: [from.entry, ...from.further].map((entry) => ({ entry, why })),
    notes: [],
  };
}

// Podman refuses --replace without --name, and a template has a name only once it is started.
function withoutIdleReplace(words: readonly CommandWord[]): readonly CommandWord[] {
  if (words.some(({ text }) => text === "--name")) return words;
  return words.filter(({ text, from }) => from.kind === "entry" || text !== "--replace");
}

function leftOutLines(
  document: UnitDocument,
  stages: readonly StageResult[],
  written: readonly WrittenGroup[],
): readonly LeftOut[] {
  const used = written.flatMap(({ words }) =>
    words.flatMap(({ from }) => (from.kind === "entry" ? [from.entry, ...from.further] : [])),
  );
  const said = [...stages.flatMap(({ leftOut }) => leftOut), ...written.flatMap(({ leftOut }) => leftOut)];
  return accountForLines(document, new Set(used), said);
}

function noImageNotes(written: readonly WrittenGroup[]): readonly CommandNote[] {
  const hasImage = written.some(
    ({ group, words }) =>
      words.length > 0 && group.from.kind === "entry" && ["Image", "Rootfs"].includes(group.from.entry.key),
  );
  return hasImage
    ? []
    : [{ entry: undefined, sentence: "No image is known here: write it behind the options." }];
}

function newKeyNotes(document: UnitDocument, { podman }: Target): readonly CommandNote[] {
  return document.lines
    .filter((line) => line.kind === "entry")
    .filter(({ section }) => section === "Container")
    .flatMap((entry) => {
      const known = findContainerKey(entry.key);
      if (known === undefined || isKnownTo(podman, known.since)) return [];
      const sentence = `${entry.key}= came with Podman ${known.since}: Podman ${podman} refuses the file.`;
      return [{ entry, sentence }];
    });
}
