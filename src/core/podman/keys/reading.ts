import type { Reading } from "./key.ts";

/** Whether each line of a setting adds a value or the last line counts. */
export type Lines = "each-adds" | "last-counts";

/** What several lines of a key mean when they are read so (generator-spec.md 3). */
export function linesRead(reading: Reading): Lines {
  return ["list", "words", "arguments", "key-values"].includes(reading) ? "each-adds" : "last-counts";
}

/** Is a value of it true or false? Its option then takes none. */
export function isSwitch(reading: Reading): boolean {
  return reading === "switch" || reading === "switch-on";
}
