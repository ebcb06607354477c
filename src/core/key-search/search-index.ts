import { offeredGroups } from "../podman/keys/offered.ts";
import type { OfferedSetting } from "../podman/keys/offered.ts";
import { keyWords } from "../podman/keys/key-words.ts";
import { folded, wordsOf } from "./fold.ts";

/** A setting with what it is found by; all folded. */
export interface Searchable {
  readonly setting: OfferedSetting;
  readonly key: string;
  readonly flags: readonly string[];
  readonly compose: readonly string[];
  readonly plain: readonly string[];
  /** The single words of its key, its label and what people type. */
  readonly words: readonly string[];
  /** The words of its sentence. */
  readonly summary: readonly string[];
}

/** What a file of a kind may have, ready to be searched. */
export function searchIndex(own: string): readonly Searchable[] {
  const known = indexes.get(own);
  if (known !== undefined) return known;
  const index = offeredGroups(own).flatMap(({ settings }) => settings.map(searchable));
  indexes.set(own, index);
  return index;
}

// The tables never change: what they make is kept.
const indexes = new Map<string, readonly Searchable[]>();

function searchable(setting: OfferedSetting): Searchable {
  const { key, label, summary } = setting;
  const plain = phrases(setting.plain);
  const compose = phrases(setting.compose);
  return {
    setting,
    key: folded(key),
    flags: [...flagsIn(setting.option), ...phrases(setting.flags)].map(folded),
    compose: compose.map(folded),
    plain: [label, ...plain].map(folded),
    words: [label, ...plain, ...compose, ...keyWords(key)].flatMap(wordsOf),
    summary: wordsOf(summary),
  };
}

function phrases(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(", ");
}

/** `--label io.containers.autoupdate=*`: the option, and what is behind it where that says which. */
function flagsIn(words: string | undefined): readonly string[] {
  if (words === undefined || !words.startsWith("-")) return [];
  const plain = words.replace(/[ =:]*\*.*$/, "");
  const [option = ""] = plain.split(/[ =]/);
  // An option that several keys are written with, such as --security-opt, is none of their names.
  return option === plain ? [plain] : [plain, plain.slice(option.length + 1)];
}
