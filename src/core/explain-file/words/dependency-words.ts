import { isSystemUnit } from "../../checks/rules/service/parts/system-units.ts";
import { capitalized } from "../../english/capitalized.ts";
import { isSince } from "../../podman/release.ts";
import type { KeyLines } from "./key-lines.ts";
import { wordsIn } from "./key-lines.ts";
import { listed } from "../../english/listed.ts";
import { shortened } from "./shown.ts";
import { isQuadletFile, specialMeaning } from "./unit-words.ts";

/** The units that a line of `[Unit]` names, as a sentence calls them. */
export interface NamedUnits {
  /** All of them: “the service of db.container and cache.service”. */
  readonly all: string;
  /** One of them, once they were named. */
  readonly one: string;
  readonly isOne: boolean;
  /** What it means that the only one is reached, where it is one of the well-known ones. */
  readonly meaning: string | undefined;
}

/**
 * Writes a sentence about the units that a line names, and says of those that nobody finds what comes of it. Source:
 * generator-spec.md 7, step 2; rule user-unit-system-dependency, dependency-file-name-old.
 */
export function dependencyWords(
  keyLines: KeyLines,
  about: (units: NamedUnits) => string,
): string | undefined {
  const names = wordsIn(keyLines);
  if (names.length === 0) return undefined;
  const [untranslated, rest] = parted(names, (name) => isUntranslated(name, keyLines));
  const [ofSystem, found] = parted(rest, (name) => isOnlyOfSystem(name, keyLines));
  return [
    ...(found.length === 0 ? [] : [about(named(found))]),
    ...(untranslated.length === 0 ? [] : [untranslatedWords(untranslated, keyLines)]),
    ...(ofSystem.length === 0 ? [] : [ofSystemWords(ofSystem, keyLines)]),
  ].join(" ");
}

function parted(
  names: readonly string[],
  belongs: (name: string) => boolean,
): readonly [readonly string[], readonly string[]] {
  return [names.filter(belongs), names.filter((name) => !belongs(name))];
}

function isUntranslated(name: string, { explained }: KeyLines): boolean {
  return isQuadletFile(name) && !isSince(explained.target.podman, "5.5");
}

function isOnlyOfSystem(name: string, { key, explained }: KeyLines): boolean {
  return explained.target.scope === "user" && outcomes.has(key) && isSystemUnit(name);
}

/** What comes of a unit that is not there (man systemd.unit). */
const outcomes: ReadonlyMap<string, string> = new Map([
  ["After", "the word does nothing here"],
  ["Wants", "the word does nothing here"],
  ["Requires", "the start fails because of it"],
  ["BindsTo", "the start fails because of it"],
]);

function named(names: readonly string[]): NamedUnits {
  const [first = "", second] = names;
  return {
    all: listed(
      names.map((name) => (isQuadletFile(name) ? `the service of ${shortened(name)}` : shortened(name))),
    ),
    one: second === undefined ? "that one" : "one of them",
    isOne: second === undefined,
    meaning: second === undefined ? specialMeaning(first) : undefined,
  };
}

function untranslatedWords(names: readonly string[], { explained }: KeyLines): string {
  return `Before Podman 5.5 a name such as ${shortened(names[0] ?? "")} is not translated, and with Podman ${explained.target.podman} systemd ignores it.`;
}

function ofSystemWords(names: readonly string[], { key }: KeyLines): string {
  return capitalized(
    `a user’s service manager has no ${listed(names.map(shortened))}: ${outcomes.get(key) ?? "it does nothing"}.`,
  );
}
