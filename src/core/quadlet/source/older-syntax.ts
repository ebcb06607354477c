import { parseOlderUnitFile } from "../../unit-file/older.ts";
import type { Trimming } from "../../unit-file/older-lines.ts";
import type { Behaviours } from "../../podman/behaviours.ts";
import type { ReadDocument } from "./load-units.ts";

/** How a release parses texts: as `current` does, or up to 5.3 in its own way (generator-spec.md 2.1). */
export function readerOf(behaviours: Behaviours, current: ReadDocument): ReadDocument {
  if (behaviours.has("skipsCommentsInContinuations")) return current;
  const trimming = trimmingOf(behaviours);
  return (text) => parseOlderUnitFile(text, trimming);
}

function trimmingOf(behaviours: Behaviours): Trimming {
  if (behaviours.has("trimsContinuations")) return "each";
  return behaviours.has("trimsLines") ? "whole" : "nothing";
}
