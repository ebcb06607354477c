import { capabilities } from "../podman/values/capability/capabilities.ts";
import { describe } from "../podman/keys/describe.ts";
import { findKey } from "../podman/keys/keys.ts";
import { bootTarget } from "../podman/values/start/start-at-boot.ts";
import { restartPolicies } from "../podman/keys/restart-policies.ts";
import { specifiers } from "../podman/values/expansion/specifiers.ts";
import type { EntryLine, UnitDocument, SettingName } from "../unit-file/document.ts";
import type { Candidate, Completion, FileContext } from "./candidate.ts";
import type { CursorPlace } from "./cursor-place.ts";
import { fileCandidates } from "./file-candidates.ts";
import { networkModes } from "./network-modes.ts";
import { suggestedWords } from "../controls/suggestions.ts";

type ValuePlace = Extract<CursorPlace, { kind: "value" }>;

/** What can stand at a position of a value: a specifier behind `%`, else a whole value, or a word where words count. */
export function completeValue(
  { text }: UnitDocument,
  position: number,
  { from, typed, entry }: ValuePlace,
  context: FileContext,
): Completion | undefined {
  const percent = /%[A-Za-z]?$/.exec(typed);
  const isEscaped = /%%[A-Za-z]?$/.test(typed);
  if (percent && !isEscaped)
    return { from: from + percent.index, to: position, candidates: specifierCandidates };
  const { length, candidates } = candidatesAt(typed, entry, context);
  const start = position - length;
  const behind = /^[^\s:,]*/.exec(text.slice(position, position + 200))?.[0].length ?? 0;
  // What is offered is one line, and what it would take the place of here is several.
  if (candidates.length === 0 || text.slice(start, position).includes("\n")) return undefined;
  return { from: start, to: position + behind, candidates };
}

function candidatesAt(
  typed: string,
  entry: EntryLine,
  context: FileContext,
): { readonly length: number; readonly candidates: readonly Candidate[] } {
  if (describe(entry.section, entry.key)?.valueType === "mount-spec")
    return mountCandidates(typed, entry, context);
  const length = hasWords(entry) ? (/(?<!\S)\S*$/.exec(typed)?.[0].length ?? 0) : typed.length;
  return { length, candidates: valueCandidates(entry, context) };
}

/** Several words can stand on a line of these (generator-spec.md 3; man systemd.syntax). */
function hasWords({ section, key }: EntryLine): boolean {
  const reading = findKey(section, key)?.reading;
  if (reading !== undefined) return reading === "words" || reading === "arguments";
  return describe(section, key)?.valueType === "unit-ref";
}

const specifierCandidates: readonly Candidate[] = specifiers.map(({ letter, means }) => ({
  kind: "specifier",
  label: `%${letter}`,
  insert: `%${letter}`,
  sentence: `%${letter} is ${means}.`,
}));

function valueCandidates(entry: EntryLine, context: FileContext): readonly Candidate[] {
  const { section, key } = entry;
  const description = describe(section, key);
  return [
    ...fileCandidates(entry, context),
    ...(description?.valueType === "network-spec" ? networkModes(context.target) : []),
    ...(description?.valueType === "bool" && description.values === undefined ? switchWords : []),
    ...(description?.valueType === "capability-list" ? [...capabilities].map(plain) : []),
    ...(section === "Install" && /^(?:WantedBy|RequiredBy|UpheldBy)$/.test(key) ? [plain(bootTarget)] : []),
    ...(description?.values ?? []).map((value) => meant(entry, value)),
  ];
}

const plain = (value: string): Candidate => ({ kind: "value", label: value, insert: value });

const switchWords = ["true", "false"].map(plain);

/** A value of the catalogue, with what it does where the form says that too. */
function meant({ key }: EntryLine, value: string): Candidate {
  const policy = key === "Restart" ? restartPolicies.find(({ name }) => name === value) : undefined;
  return policy ? { ...plain(value), sentence: `Starts again: ${policy.means}.` } : plain(value);
}

/** What can stand at the end of what is typed of a `Mount=`, and how much of that it replaces. */
function mountCandidates(
  typed: string,
  name: SettingName,
  context: FileContext,
): { readonly length: number; readonly candidates: readonly Candidate[] } {
  const [, option, word = ""] = /(?:^|[\s,"'])(type|source|src)=([^\s,="']*)$/.exec(typed) ?? [];
  if (option === undefined) return { length: 0, candidates: [] };
  if (option === "type") return { length: word.length, candidates: types };
  const type = /(?:^|[\s,"'])type=([^\s,"']+)/.exec(typed)?.[1];
  // A file of another kind becomes the name of something that Podman does not find as a mount of this type.
  const candidates = fileCandidates(name, context).filter(
    ({ label }) => type === undefined || label.endsWith(`.${type}`),
  );
  return { length: word.length, candidates };
}

const types: readonly Candidate[] = suggestedWords("mount-type").map((type) => ({
  kind: "value",
  label: type,
  insert: type,
}));
