import { beyondTarget } from "../podman/settings/beyond-target.ts";
import { byUse } from "../podman/keys/offered.ts";
import type { OfferedSetting } from "../podman/keys/offered.ts";
import type { PodmanVersion } from "../podman/target.ts";
import { folded, wordsOf } from "./fold.ts";
import { searchIndex } from "./search-index.ts";
import type { Searchable } from "./search-index.ts";

/**
 * The settings of a kind of file that a typed text finds, the best first: by its exact key, option, Compose word or
 * plain words, then by how these begin, then by single words, by a part of the key, by the words of its sentence. Among
 * equals come first those of the section that is typed before the key, those that this Podman knows, then those of the file’s own section, then those that more files have. `key=value` and `--option=value`
 * find by what stands before the equals sign.
 */
export function searchSettings(typed: string, own: string, podman: PodmanVersion): readonly OfferedSetting[] {
  const query = queryOf(typed);
  if (query.text === "") return [];
  return searchIndex(own)
    .flatMap((each) => {
      const rank = rankOf(query, each);
      return rank === undefined ? [] : [{ setting: each.setting, rank }];
    })
    .toSorted(
      (one, other) =>
        one.rank - other.rank ||
        Number(isIn(other.setting, query)) - Number(isIn(one.setting, query)) ||
        isBeyond(one.setting, podman) - isBeyond(other.setting, podman) ||
        Number(other.setting.section === own) - Number(one.setting.section === own) ||
        byUse(one.setting, other.setting),
    )
    .map(({ setting }) => setting);
}

/** Is it an option that Quadlet itself gives where it belongs (generator-spec.md), so that no key stands for it? */
export function isGivenByQuadlet(typed: string, own: string): boolean {
  return own === "Container" && /^\s*(?:--rm|--replace|--detach|-d)(?![\w-])/.test(typed);
}

interface Query {
  readonly text: string;
  readonly words: readonly string[];
  readonly isFlag: boolean;
  /** `-p`: as the beginning of a word it would find half of the keys. */
  readonly isShortFlag: boolean;
  /** The section that stands before the key, folded. */
  readonly section: string;
}

const sectionBefore =
  /^\[?(Container|Pod|Network|Volume|Kube|Image|Build|Artifact|Quadlet|Unit|Service|Install)(?:\]\s*|\.)(?=\S)/i;

function queryOf(typed: string): Query {
  const trimmed = typed.trim();
  const [before = "", section = ""] = sectionBefore.exec(trimmed) ?? [];
  const name = withoutValue(trimmed.slice(before.length));
  return {
    text: folded(name),
    words: wordsOf(name),
    isFlag: /^-{1,2}\w/.test(name),
    isShortFlag: /^-\w{1,2}$/.test(name),
    section: folded(section),
  };
}

/** What follows an option, or an equals sign behind one word, is its value. */
function withoutValue(text: string): string {
  // Of this option it is the first part of its value that says which key it is.
  if (text.startsWith("--security-opt")) return text;
  const [first = text] = /^-{1,2}\w/.test(text) ? text.split(/[\s=]/) : text.split(/(?<=^[\w.-]+)\s*=/);
  return first;
}

/** How well a setting fits, 0 best; undefined where it does not. */
function rankOf(
  { text, words, isFlag, isShortFlag }: Query,
  { key, flags, compose, plain, ...setting }: Searchable,
) {
  if (isShortFlag) return flags.includes(text) ? 0 : undefined;
  const begins = (each: string) => each.startsWith(text);
  const tests: readonly (() => boolean)[] = [
    () => isFlag && flags.includes(text),
    () => key === text,
    () => flags.includes(text),
    () => compose.includes(text),
    () => plain.includes(text),
    () => isFlag && flags.some(begins),
    () => key.startsWith(text),
    () => flags.some(begins) || compose.some(begins),
    () => plain.some(begins),
    () => words.every((word) => setting.words.some((each) => each.startsWith(word))),
    () => text.length > 2 && key.includes(text),
    () => words.every((word) => [...setting.words, ...setting.summary].some((each) => each.startsWith(word))),
  ];
  const rank = tests.findIndex((test) => test());
  return rank === -1 ? undefined : rank;
}

function isIn({ section }: OfferedSetting, query: Query): boolean {
  return folded(section) === query.section;
}

function isBeyond(setting: OfferedSetting, podman: PodmanVersion): number {
  return beyondTarget(setting, podman) === undefined ? 0 : 1;
}
