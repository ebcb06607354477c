import type { LabMode, ProbeId } from "../measured/reach.ts";
import type { StatedAnswers } from "./stated-answer.ts";

/** The mode of the lab that shows what a mode of a file does, or why none of them does. */
export type MeasuredMode =
  | {
      readonly kind: "mode";
      readonly mode: LabMode;
      readonly caveats: readonly string[];
      /** Probes whose cells do not hold for this file. */
      readonly except?: readonly ProbeId[];
      /** What is known without cells, where the file asks for more than was measured. */
      readonly stated?: StatedAnswers;
    }
  | Unmeasured;

/** Nothing was measured that shows it. */
export interface Unmeasured {
  readonly kind: "unmeasured";
  readonly why: string;
  /** What a document says all the same. */
  readonly stated?: StatedAnswers;
  /** What says so; without it, what the lab measured (lab/README.md). */
  readonly source?: string;
  /** Podman refuses it, so nothing is reached and nobody reaches it. */
  readonly neverStarts?: true;
}

/** A mode of the lab, with sentences on how what is asked for differs from it. */
export function measured(mode: LabMode, ...caveats: readonly string[]): MeasuredMode {
  return { kind: "mode", mode, caveats };
}

/** No mode of the lab: why, and the section that says so where it is not the lab itself. */
export function unmeasured(why: string, source?: string): Unmeasured {
  return source === undefined ? { kind: "unmeasured", why } : { kind: "unmeasured", why, source };
}
