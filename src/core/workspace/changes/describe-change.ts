import { valueWithoutSecrets } from "../../checks/reading/secrets.ts";
import { findKey } from "../../podman/keys/keys.ts";
import { visibleText } from "../../unit-file/hidden-characters.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { setAsideMoves, settingChanges, without } from "./setting-changes.ts";
import { shorten } from "./shorten.ts";
import type { SetAsideMove, SettingChange } from "./setting-changes.ts";

/**
 * Says in words what changed from one text to another, a phrase for each value: “Network private → host”,
 * “PublishPort 8080:80 added”. Only values that count are compared, so comments and their order are no change. What
 * looks secret in a value is not repeated: others may see the screen, or hear it.
 */
export function describeChange(before: string, after: string): string[] {
  if (before === after) return [];
  const old = parseUnitFile(before);
  const now = parseUnitFile(after);
  const moves = setAsideMoves(old, now);
  const phrases = settingChanges(old, now).flatMap((change) => phrasesOf(withoutMoves(change, moves)));
  return [...phrases, ...moves.map(movePhrase)];
}

function withoutMoves(change: SettingChange, moves: readonly SetAsideMove[]): SettingChange {
  if (change.section !== "Container") return change;
  const moved = (kind: SetAsideMove["kind"]) =>
    moves.filter((move) => move.key === change.key && move.kind === kind).map(({ value }) => value);
  return {
    ...change,
    removed: without(change.removed, moved("set-aside")),
    added: without(change.added, moved("brought-back")),
  };
}

function movePhrase({ key, value, kind }: SetAsideMove): string {
  return `${key} ${told(key, value)} ${kind === "set-aside" ? "set aside" : "no longer set aside"}`;
}

function phrasesOf(change: SettingChange): readonly string[] {
  const { removed, added, isReordered } = change;
  const name = nameOf(change);
  if (isReordered) return [`${name} in another order`];
  const values = (of: readonly string[]) => of.map((value) => told(change.key, value));
  if (removed.length === added.length) {
    const now = values(added);
    return values(removed).map((value, index) => `${name} ${became(value, now[index] ?? "")}`);
  }
  return [
    ...values(removed).map((value) => `${name} ${value} removed`),
    ...values(added).map((value) => `${name} ${value} added`),
  ];
}

function told(key: string, value: string): string {
  return shorten(visibleText(valueWithoutSecrets(key, value)));
}

/** What differs may be hidden, or cut off. */
function became(before: string, after: string): string {
  return before === after ? `${before} changed` : `${before} → ${after}`;
}

// [Service] has keys of the same name as [Container], such as Environment.
function nameOf({ section, key }: SettingChange): string {
  return section !== "Container" && findKey("Container", key) !== undefined ? `[${section}] ${key}` : key;
}
