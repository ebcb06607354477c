import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { keysOf } from "../podman/keys/keys.ts";
import { isSince, shownSince } from "../podman/release.ts";
import { sectionOpenedBy } from "../unit-file/read-line.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import type { Candidate, FileContext } from "./candidate.ts";

/**
 * The sections that a file of this kind can have and does not have yet: its own, those of systemd, `[Quadlet]`
 * (generator-spec.md 2 and 7). `line` is where the line begins that is typed: what stands there now does not count.
 */
export function sectionCandidates(
  { lines }: UnitDocument,
  { fileName, target }: FileContext,
  line: number,
): readonly Candidate[] {
  const there = new Set(lines.flatMap((each) => (each.from === line ? [] : (sectionOpenedBy(each) ?? []))));
  const own = unitKindOf(unitOfFile(fileName))?.section;
  return ["Unit", own, "Service", "Install", "Quadlet"].flatMap((name) =>
    name === undefined || there.has(name) ? [] : [sectionCandidate(name, target.podman)],
  );
}

function sectionCandidate(name: string, podman: FileContext["target"]["podman"]): Candidate {
  const keys = keysOf(name);
  const isBeyond = keys.length > 0 && keys.every(({ since }) => !isSince(podman, since));
  const [first] = keys;
  return {
    kind: "section",
    label: `[${name}]`,
    insert: `[${name}]`,
    ...(isBeyond && first && { isBeyond, detail: `from Podman ${shownSince(first.since)}` }),
  };
}
