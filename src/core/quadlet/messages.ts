import type { Refusal } from "./refusal.ts";
import type { UnitEntry } from "./source/sections.ts";

/**
 * What the generator says, in its own words without the prefix. debug: which files it reads. warning: no effect on the
 * exit status. error: a file or a unit is dropped. trailer: that there were errors.
 */
export interface Message {
  readonly kind: "debug" | "warning" | "error" | "trailer";
  readonly text: string;
}

/** What a conversion has to say about its unit. */
export type UnitMessage = UnitError | UnitWarning;

/** Why there is no service. */
export interface UnitError {
  readonly kind: "error";
  readonly text: string;
  /** What the text says; undefined when the file can’t be read. */
  readonly refusal: Refusal | undefined;
  /** What it is about, where it is one assignment. */
  readonly entry: UnitEntry | undefined;
}

/** late-warning: the real generator prints these together, when the unit is done and nothing was wrong. */
interface UnitWarning {
  readonly kind: "warning" | "late-warning";
  readonly text: string;
  readonly entry: UnitEntry | undefined;
}

/** The first error, which is all that Podman says when it refuses a unit. */
export function firstError(messages: readonly UnitMessage[]): UnitError | undefined {
  return messages.find((message) => message.kind === "error");
}
