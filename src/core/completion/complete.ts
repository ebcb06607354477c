import type { UnitDocument } from "../unit-file/document.ts";
import type { Completion, FileContext, Candidate } from "./candidate.ts";
import { cursorPlace } from "./cursor-place.ts";
import { keyCandidates } from "./key-candidates.ts";
import { completeValue } from "./value-candidates.ts";
import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { keysOf } from "../podman/keys/keys.ts";
import { isSince, shownSince } from "../podman/release.ts";
import { sectionOpenedBy } from "../unit-file/read-line.ts";

/** What can be typed at a position of a unit file; undefined when nothing is known about that place. */
export function complete(
  document: UnitDocument,
  position: number,
  context: FileContext,
): Completion | undefined {
  const place = cursorPlace(document, position);
  switch (place?.kind) {
    case undefined:
      return undefined;
    case "header":
      return found(place.from, position + behind(document, position, /^[\w-]*\]?/), sections());
    case "key":
      if (place.section === undefined) return found(place.from, position, sections());
      return found(
        place.from,
        position + behind(document, position, /^\w*=?/),
        keyCandidates(document, place, context.target.podman),
      );
    case "value":
      return completeValue(document, position, place, context);
  }

  function sections() {
    return sectionCandidates(document, context, place?.from ?? position);
  }
}

function found(from: number, to: number, candidates: Completion["candidates"]): Completion | undefined {
  return candidates.length === 0 ? undefined : { from, to, candidates };
}

/** How many characters behind the position belong to what is typed. */
function behind({ text }: UnitDocument, position: number, pattern: RegExp): number {
  return pattern.exec(text.slice(position, position + 100))?.[0].length ?? 0;
}

/**
 * The sections that a file of this kind can have and does not have yet: its own, those of systemd, `[Quadlet]`
 * (generator-spec.md 2 and 7). `line` is where the line begins that is typed: what stands there now does not count.
 */
function sectionCandidates(
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
