import type { TextRange } from "../../unit-file/text.ts";

/** A word of a value: `text` is what the program gets, the range is where it stands in the value, quotes included. */
export interface Word extends TextRange {
  readonly text: string;
}

/** Why Podman drops a whole line, and the place in the value that makes it do so. */
export interface SplitProblem extends TextRange {
  readonly problem: string;
}
