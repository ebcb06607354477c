import type { UnitEntry } from "./source/sections.ts";

/**
 * What the generator says, in its own words without the prefix. debug: which files it reads. warning: no effect on the
 * exit status. error: a file or a unit is dropped. trailer: that there were errors.
 */
export interface Message {
  readonly kind: "debug" | "warning" | "error" | "trailer";
  readonly text: string;
}

/**
 * What a conversion has to say about its unit. late-warning: the real generator prints these together, when the unit is
 * done and nothing was wrong.
 */
export interface UnitMessage {
  readonly kind: "warning" | "error" | "late-warning";
  readonly text: string;
  /** What it is about, where it is one assignment. */
  readonly entry: UnitEntry | undefined;
}
