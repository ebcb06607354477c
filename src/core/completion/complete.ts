import type { UnitDocument } from "../unit-file/document.ts";
import type { Completion, FileContext } from "./candidate.ts";
import { cursorPlace } from "./cursor-place.ts";
import { keyCandidates } from "./key-candidates.ts";
import { sectionCandidates } from "./section-candidates.ts";
import { completeValue } from "./value-candidates.ts";

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
