import type { Refusal } from "../messages/refusal.ts";
import type { UnitEntry } from "../source/sections.ts";

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
