import type { Target } from "../podman/target.ts";
import type { TextRange } from "../unit-file/text.ts";

/** Something that can stand where a person types. */
export interface Candidate {
  readonly kind: "section" | "key" | "value" | "file" | "specifier";
  /** What is shown, and what typed letters are compared with. */
  readonly label: string;
  readonly insert: string;
  /** A few words beside it. */
  readonly detail?: string;
  /** What it does; one sentence. */
  readonly sentence?: string;
  /** The Podman that was chosen does not know it. */
  readonly isBeyond?: boolean;
  /** How many of a hundred files have it, as far as that is known (usage.md). */
  readonly share?: number;
}

/** What can stand in place of a range of the text. */
export interface Completion extends TextRange {
  readonly candidates: readonly Candidate[];
}

/** Where a file stands: what its text alone does not say. */
export interface FileContext {
  readonly fileName: string;
  readonly target: Target;
  /** The names of all files of the workspace. */
  readonly fileNames: readonly string[];
}
