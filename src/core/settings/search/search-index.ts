import { offeredGroups } from "../groups/offered.ts";
import type { OfferedSetting } from "../groups/offered.ts";
import { keyWords } from "../key-words.ts";
import { labelOf } from "../labels.ts";
import { folded, wordsOf } from "./fold.ts";
import { searchWords } from "./search-words.ts";

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
  const { section, key, summary, podmanArgument, fallback } = setting;
  const typed = searchWords[`${section}.${key}`] ?? searchWords[key] ?? {};
  const plain = phrases(typed.plain);
  const compose = phrases(typed.compose);
  const options = [podmanArgument, fallback?.words].flatMap(flagsIn);
  return {
    setting,
    key: folded(key),
    flags: [...options, ...phrases(typed.flags)].map(folded),
    compose: compose.map(folded),
    plain: [labelOf(key), ...plain].map(folded),
    words: [labelOf(key), ...plain, ...compose, ...keyWords(key)].flatMap(wordsOf),
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
