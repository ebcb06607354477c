import { findContainerKey } from "../../settings/keys/container.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { setAsideMoves, settingChanges, without } from "./setting-changes.ts";
import { shorten } from "./shorten.ts";
import type { SetAsideMove, SettingChange } from "./setting-changes.ts";

/**
 * Says in words what changed from one text to another, a phrase for each value: “Network private → host”,
 * “PublishPort 8080:80 added”. Only values that count are compared, so comments and their order are no change.
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
  return `${key} ${shorten(value)} ${kind === "set-aside" ? "set aside" : "no longer set aside"}`;
}

function phrasesOf(change: SettingChange): readonly string[] {
  const { removed, added, isReordered } = change;
  const name = nameOf(change);
  if (isReordered) return [`${name} in another order`];
  if (removed.length === added.length)
    return removed.map((value, index) => `${name} ${shorten(value)} → ${shorten(added[index] ?? "")}`);
  return [
    ...removed.map((value) => `${name} ${shorten(value)} removed`),
    ...added.map((value) => `${name} ${shorten(value)} added`),
  ];
}

// [Service] has keys of the same name as [Container], such as Environment.
function nameOf({ section, key }: SettingChange): string {
  return section !== "Container" && findContainerKey(key) !== undefined ? `[${section}] ${key}` : key;
}
