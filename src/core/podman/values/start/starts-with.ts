import type { UnitDocument } from "../../../unit-file/document.ts";
import { changed } from "../../../unit-file/compose.ts";
import { shortestChange } from "../../../unit-file/text.ts";
import type { TextChange, TextRange } from "../../../unit-file/text.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import type { UnitValue } from "../../../unit-file/value.ts";
import type { SettingList } from "../../settings/setting-list.ts";
import { splitWords } from "../../words/words.ts";
import type { Choice } from "../../words/choice.ts";
import { wordList } from "../../settings/word-list.ts";
import type { WordRow } from "../../settings/word-list.ts";

/** The keys of [Unit] that say with what a unit starts. */
export const startKeys = ["After", "Wants", "Requires", "BindsTo"] as const;
export type StartKey = (typeof startKeys)[number];

/** How a unit starts with another one; `other` where the keys say something else. */
export type Relation = "after" | "wants" | "requires" | "binds-to" | "other";

/** Another unit with which this one starts, and how. */
export interface StartsWith {
  /** As it is written: `db.container`, `db.service`. */
  readonly unit: string;
  readonly relation: Relation;
  /** The keys that name it, in the order of `startKeys`. */
  readonly keys: readonly StartKey[];
}

/** Order and need go together: a unit that is needed and not in order starts at the same time (man systemd.unit, Requires=). */
const keysOf: Readonly<Record<Exclude<Relation, "other">, readonly StartKey[]>> = {
  after: ["After"],
  wants: ["After", "Wants"],
  requires: ["After", "Requires"],
  "binds-to": ["After", "BindsTo"],
};

const lists: Readonly<Record<StartKey, SettingList<WordRow>>> = {
  After: unitsOf("After"),
  Wants: unitsOf("Wants"),
  Requires: unitsOf("Requires"),
  BindsTo: unitsOf("BindsTo"),
};

function unitsOf(key: StartKey): SettingList<WordRow> {
  return wordList({ section: "Unit", key }, splitWords);
}

/** The units with which a file’s unit starts, in the order in which they are named first. */
export function startsWith(document: UnitDocument): readonly StartsWith[] {
  const keys = new Map<string, StartKey[]>();
  for (const key of startKeys)
    for (const unit of namedBy(document, key)) keys.set(unit, [...(keys.get(unit) ?? []), key]);
  return [...keys].map(([unit, named]) => {
    const distinct = startKeys.filter((key) => named.includes(key));
    return { unit, keys: distinct, relation: relationOf(distinct) };
  });
}

/** The units that one key names, a word each. */
export function namedBy(document: UnitDocument, key: StartKey): readonly string[] {
  return lists[key].rows(document).flatMap((row) => (row.kind === "word" ? [row.word.text] : []));
}

/** Where a unit is named first among `startKeys`. */
export function placeOf(document: UnitDocument, unit: string): TextRange | undefined {
  const rows = startKeys.flatMap((key) => lists[key].rows(document));
  const [named] = rows.flatMap((row) => (row.kind === "word" && row.word.text === unit ? [row] : []));
  return named && rangeInValue(document, named.entry, named.word.from, named.word.to);
}

function relationOf(keys: readonly StartKey[]): Relation {
  const found = relations.find((relation) => keysOf[relation].join() === keys.join());
  return found ?? "other";
}

const relations = ["after", "wants", "requires", "binds-to"] as const;

/**
 * Makes the file’s unit start so with another one: its name goes from the keys that say another thing, and a line is
 * added for each key that does not name it yet. Without a relation it goes from all.
 */
export function setStartsWith(
  document: UnitDocument,
  unit: UnitValue,
  relation: Exclude<Relation, "other"> | undefined,
): readonly TextChange[] {
  const wanted = relation === undefined ? [] : keysOf[relation];
  const after = startKeys.reduce((now, key) => {
    const isNamed = namedBy(now, key).includes(unit);
    if (wanted.includes(key)) return isNamed ? now : changed(now, lists[key].add(now, unit));
    return isNamed ? without(now, key, unit) : now;
  }, document);
  return shortestChange(document.text, after.text);
}

function without(document: UnitDocument, key: StartKey, unit: string): UnitDocument {
  const index = lists[key].rows(document).findIndex((row) => row.kind === "word" && row.word.text === unit);
  return index === -1 ? document : without(changed(document, lists[key].remove(document, index)), key, unit);
}

/** What each relation does (man systemd.unit, After=, Wants=, Requires=, BindsTo=). */
export const relationWords: readonly Choice<Exclude<Relation, "other">>[] = [
  {
    value: "after",
    words: "Starts after it (After)",
    says: "Where both start, this one waits until the other has started. It starts nothing by itself.",
  },
  {
    value: "wants",
    words: "Wants it (Wants, After)",
    says: "Starts the other one along and waits for it, and starts even if that fails.",
  },
  {
    value: "requires",
    words: "Needs it (Requires, After)",
    says: "Starts the other one along and waits for it. It does not start if that fails, and is stopped when somebody stops the other.",
  },
  {
    value: "binds-to",
    words: "Lives with it (BindsTo, After)",
    says: "As needing it, and it is stopped as well when the other ends by itself. It stays stopped when systemd starts that one again.",
  },
];
