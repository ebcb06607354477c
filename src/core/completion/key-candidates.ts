import { describe } from "../podman/keys/describe.ts";
import { findKey, keysOf } from "../podman/keys/keys.ts";
import { linesOf } from "../podman/keys/lines-of.ts";
import { isSince, shownSince } from "../podman/release.ts";
import { systemdKeys } from "../podman/keys/systemd-keys.ts";
import type { PodmanVersion } from "../podman/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { entriesOf } from "../unit-file/read.ts";
import type { Candidate } from "./candidate.ts";
import type { CursorPlace } from "./cursor-place.ts";

/**
 * The keys of the section that the line stands in, without those that the file has already and of which only the last
 * line counts. Newer ones than the chosen Podman say so.
 */
export function keyCandidates(
  document: UnitDocument,
  { section = "", from }: Extract<CursorPlace, { kind: "key" }>,
  podman: PodmanVersion,
): readonly Candidate[] {
  const others = entriesOf(document, section).filter((entry) => entry.from !== from);
  const there = new Set(others.map(({ key }) => key));
  return keyNames(section)
    .filter((key) => !there.has(key) || linesOf({ section, key }) !== "last-counts")
    .map((key) => keyCandidate(section, key, podman));
}

function keyNames(section: string): readonly string[] {
  const own = keysOf(section);
  return own.length > 0 ? own.map(({ key }) => key) : [...(systemdKeys(section) ?? [])];
}

function keyCandidate(section: string, key: string, podman: PodmanVersion): Candidate {
  const description = describe(section, key);
  const since = findKey(section, key)?.since;
  const isBeyond = since !== undefined && !isSince(podman, since);
  return {
    kind: "key",
    label: key,
    insert: `${key}=`,
    ...(description && { sentence: description.summary }),
    ...(description?.share !== undefined && { share: description.share }),
    ...(isBeyond && { isBeyond, detail: `from Podman ${shownSince(since)}` }),
  };
}
