import { portLines } from "../network/ports/published-ports.ts";
import { oneByOne } from "../unit-file/compose.ts";
import type { Edit } from "../unit-file/edit.ts";
import type { Hardened, Measure, Preset } from "./measure.ts";
import { measures } from "./measures.ts";

/** The measures of a preset: strict has those of careful, too. */
export function measuresOf(preset: Preset): readonly Measure[] {
  return measures.filter((measure) => preset === "strict" || measure.preset === preset);
}

/** The measures of a preset that are possible here and not on yet. */
export function missingOf(preset: Preset, container: Hardened): readonly Measure[] {
  return measuresOf(preset).filter(
    (measure) => !measure.isOn(container) && measure.whyNot?.(container) === undefined,
  );
}

/** Turns on what a preset has and the container lacks, as one change. */
export function applyPreset(preset: Preset, container: Omit<Hardened, "document" | "ports">): Edit {
  // One after the other: two may write at the same place.
  return oneByOne(
    ...measuresOf(preset).map((measure): Edit => (document) => {
      const hardened = { ...container, document, ports: portLines(document) };
      const isDone = measure.isOn(hardened) || measure.whyNot?.(hardened) !== undefined;
      return isDone ? [] : measure.turnOn(hardened);
    }),
  );
}
