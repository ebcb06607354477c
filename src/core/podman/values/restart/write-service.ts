import { isFilledIn } from "../../words/part.ts";
import { timeSpan } from "../quantity/quantity.ts";
import { writeSafely } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";

/** Writes a time for systemd: `90`, `5min`, `infinity` (man systemd.time; rule time-span-invalid). */
export function writeTimeSpan(typed: string): Written {
  const written = writeSafely(typed);
  if (written.kind !== "value" || isFilledIn(written.value)) return written;
  const [problem] = timeSpan.read(written.value).problems;
  return problem === undefined ? written : { kind: "problem", sentence: problem.problem };
}

/** Writes how many starts systemd allows: a whole number (man systemd.unit, StartLimitBurst=). */
export function writeCount(typed: string): Written {
  const written = writeSafely(typed);
  if (written.kind !== "value" || /^\d+$/.test(written.value)) return written;
  return { kind: "problem", sentence: "Write a whole number, such as 5." };
}
