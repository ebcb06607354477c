import { findContainerKey } from "../settings/keys/container.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { portMoves, settingChanges, without } from "./setting-changes.ts";
import { shorten } from "./shorten.ts";
import type { PortMoves, SettingChange } from "./setting-changes.ts";

/**
 * Says in words what changed from one text to another, a phrase for each value: “Network private → host”,
 * “PublishPort 8080:80 added”. Only values that count are compared, so comments and their order are no change.
 */
export function describeChange(before: string, after: string): string[] {
  if (before === after) return [];
  const old = parseUnitFile(before);
  const now = parseUnitFile(after);
  const moves = portMoves(old, now);
  const phrases = settingChanges(old, now).flatMap((change) =>
    isPublishPort(change) ? phrasesOf(withoutMoves(change, moves)) : phrasesOf(change),
  );
  return [...phrases, ...portPhrases(moves)];
}

function isPublishPort({ section, key }: SettingChange): boolean {
  return section === "Container" && key === "PublishPort";
}

function withoutMoves(change: SettingChange, { setAside, broughtBack }: PortMoves): SettingChange {
  return {
    ...change,
    removed: without(change.removed, setAside),
    added: without(change.added, broughtBack),
  };
}

function portPhrases({ setAside, broughtBack }: PortMoves): readonly string[] {
  return [
    ...setAside.map((port) => `PublishPort ${shorten(port)} set aside`),
    ...broughtBack.map((port) => `PublishPort ${shorten(port)} no longer set aside`),
  ];
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
