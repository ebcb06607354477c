import type { Finding } from "../checks/model/finding.ts";
import type { TextRange } from "../unit-file/text.ts";

/** What a line became: words of a command, lines of the service, or nothing, and then why. */
export type Becomes =
  | {
      readonly kind: "made";
      readonly pieces: readonly MadePiece[];
      /** What else is to be said, such as words that were left out. */
      readonly note: string | undefined;
    }
  | { readonly kind: "nothing"; readonly why: string };

/** A piece of the service. */
export interface MadePiece {
  /** “podman run”, or the name of the service’s file. */
  readonly of: string;
  readonly text: string;
  /** Does the service get the line just as it stands? */
  readonly isCopy: boolean;
}

/** One or several lines of a file that are told together. Together the steps hold every character of it. */
export interface Step extends TextRange {
  readonly kind: "blank" | "comment" | "section" | "entry" | "broken";
  /** Number of its first line, counted from 1. */
  readonly lineNumber: number;
  /** Its lines as they stand in the file, with their endings. */
  readonly source: string;
  /** What it says, in sentences; none for blank lines. */
  readonly sentences: readonly string[];
  /** What was measured of who connects, or what the container reaches, because of it. */
  readonly reach: readonly string[];
  /** Undefined where there is nothing that could become anything. */
  readonly becomes: Becomes | undefined;
  readonly findings: readonly Finding[];
}

/** A section as it stands in the file once, or what stands before the first one. */
export interface ExplanationPart {
  readonly steps: readonly Step[];
}

/** One file, explained. */
export interface Explanation {
  readonly fileName: string;
  /** “a container”, “a drop-in of web.container”. */
  readonly what: string;
  /** False where Podman makes no service: then the lines would become what is told of them. */
  readonly isMade: boolean;
  /** What the file is about as a whole, in sentences. */
  readonly summary: readonly string[];
  readonly parts: readonly ExplanationPart[];
  /** The findings that are about no line of the file. */
  readonly findings: readonly Finding[];
}
