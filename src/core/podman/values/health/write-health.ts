import type { Release } from "../../release.ts";
import { duration } from "../quantity/quantity.ts";
import { isFilledIn } from "../../words/part.ts";
import { readSingle } from "../../words/single-value.ts";
import { writeSafely } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";

/**
 * Writes the command of a health check. Gives a sentence for quotes at its ends where this Podman takes them away
 * (generator-spec.md 3, *last*).
 */
export function writeHealthCommand(typed: string, podman: Release): Written {
  const written = writeSafely(typed);
  if (written.kind !== "value" || readSingle(written.value, podman) === written.value) return written;
  return {
    kind: "problem",
    sentence: `Podman ${podman} takes away quotes at the ends of this value: put something outside of them, such as a ; behind.`,
  };
}

/** Writes a time for Podman, such as 30s (man podman-run, --health-interval). */
export function writeDuration(typed: string): Written {
  const written = writeSafely(typed);
  if (written.kind !== "value" || isFilledIn(written.value)) return written;
  if (/^\d+$/.test(written.value) && written.value !== "0")
    return {
      kind: "problem",
      sentence: `Podman wants a unit: write ${written.value}s for seconds, ${written.value}m for minutes.`,
    };
  const [problem] = duration.read(written.value).problems;
  return problem === undefined ? written : { kind: "problem", sentence: problem.problem };
}

/** Writes how many failed checks in a row count: a whole number from 1 on (man podman-run, --health-retries). */
export function writeRetries(typed: string): Written {
  const written = writeSafely(typed);
  if (written.kind !== "value" || isFilledIn(written.value) || /^0*[1-9]\d*$/.test(written.value))
    return written;
  return { kind: "problem", sentence: "Write a whole number from 1 on, such as 3." };
}
