import type { Target } from "../settings/target.ts";
import type { EntryLine, UnitDocument } from "../unit-file/document.ts";
import {
  readArguments,
  readKeyValues,
  readLast,
  readLastArguments,
  readList,
  readSwitch,
  readWords,
} from "./read-values.ts";
import type { EntryValue, LeftOut, ReadValues } from "./read-values.ts";
import type { FlagStage } from "./run-flags.ts";
import { changeValue } from "./value-changes.ts";
import type { ReferenceContext } from "./value-changes.ts";
import { entryGroup } from "./word-group.ts";
import type { StageResult, WordGroup } from "./word-group.ts";

/** Reads one key and writes its flags, in the order of its values (generator-spec.md 8.3). */
export function flagGroups(document: UnitDocument, stage: FlagStage, context: ReferenceContext): StageResult {
  if (stage.read === "switch" || stage.read === "switch-on")
    return switchGroup(document, stage, context.target);
  const { values, leftOut } = readValues(document, stage, context.target);
  const changed = values.map((value) => changedGroup(stage, value, context));
  const groups = changed.filter((each) => "words" in each);
  return {
    groups: stage.words === "*" ? joinByEntry(groups) : groups,
    leftOut: [...leftOut, ...changed.filter((each) => "why" in each)],
  };
}

function switchGroup(document: UnitDocument, { key, read, words }: FlagStage, target: Target): StageResult {
  const isOn = readSwitch(document, key, target);
  const entry = readLast(document, key, target)?.entry;
  if (entry === undefined || isOn === undefined) return { groups: [], leftOut: [] };
  if (!isOn && read === "switch-on")
    return {
      groups: [],
      leftOut: [{ entry, why: "False is what Podman does anyway: there is no flag for it." }],
    };
  const written = isOn ? words.split(" ") : [`${words}=false`];
  return { groups: [entryGroup(written, entry)], leftOut: [] };
}

function readValues(document: UnitDocument, { key, read }: FlagStage, target: Target): ReadValues {
  if (read === "list") return readList(document, key);
  if (read === "words") return readWords(document, key);
  if (read === "arguments") return readArguments(document, key);
  if (read === "last-arguments") return readLastArguments(document, key);
  if (read === "key-values") return readKeyValues(document, key, target);
  const value = readLast(document, key, target);
  const counts = value !== undefined && (value.text !== "" || read === "last-even-empty");
  return { values: counts ? [value] : [], leftOut: [] };
}

function changedGroup(
  stage: FlagStage,
  { text, entry }: EntryValue,
  context: ReferenceContext,
): WordGroup | LeftOut {
  const changed =
    stage.change === undefined ? { kind: "value" as const, text } : changeValue(stage.change, text, context);
  if (changed.kind === "left-out") return { entry, why: changed.why };
  const words = stage.words.split(" ").map((word) => word.replace("*", () => changed.text));
  const note = "note" in changed ? changed.note : undefined;
  return { ...entryGroup(words, entry), ...(note === undefined ? {} : { note }) };
}

/** A line of bare words makes sense only whole. */
function joinByEntry(groups: readonly WordGroup[]): readonly WordGroup[] {
  const joined = new Map<EntryLine | undefined, WordGroup>();
  for (const group of groups) {
    const entry = group.from.kind === "entry" ? group.from.entry : undefined;
    const before = joined.get(entry);
    joined.set(entry, { ...group, words: [...(before?.words ?? []), ...group.words] });
  }
  return [...joined.values()];
}
