import type { TextRange } from "./text.ts";

/** What one logical line of a unit file is. Together the lines hold every character of the text. */
export type Line = BlankLine | CommentLine | SectionLine | EntryLine | MalformedLine | DroppedLine;

interface LineBase extends TextRange {
  /** Number of the first physical line, counted from 1. */
  readonly lineNumber: number;
  /** How many physical lines it spans: more than one only with continuations. */
  readonly lineCount: number;
}

export interface BlankLine extends LineBase {
  readonly kind: "blank";
}

export interface CommentLine extends LineBase {
  readonly kind: "comment";
  /** As releases up to 4.5 write it, with the white space at its end; only where there is any. */
  readonly rawText?: string;
}

export interface SectionLine extends LineBase {
  readonly kind: "section";
  readonly name: string;
  readonly nameRange: TextRange;
}

/** An assignment `Key=value`, as the generator reads it (generator-spec.md section 2). */
export interface EntryLine extends LineBase {
  readonly kind: "entry";
  /** Name of the section it stands in. */
  readonly section: string;
  readonly key: string;
  /**
   * The value with continuations joined, without white space on both sides. Only where a backslash ends
   * the file, blanks before it stay, as they do for the generator.
   */
  readonly value: string;
  /** The value as releases up to 5.3 write it, with its continuations; only where that is not `value`. */
  readonly rawValue?: string;
  readonly keyRange: TextRange;
  /** From the first to the last character of the value in the text, continuations included. */
  readonly valueRange: TextRange;
}

/** A line that makes Podman refuse the file. `problem` is the generator's own message without the path. */
export interface MalformedLine extends LineBase {
  readonly kind: "malformed";
  readonly problem: string;
  /** Name of the section that a broken header meant (`[Container] # web`): the entries below it stand there. */
  readonly opens: string | undefined;
}

/**
 * Lines that Podman leaves out without a word: a lone backslash, and a continuation that a comment or a
 * blank line ends together with the file.
 */
export interface DroppedLine extends LineBase {
  readonly kind: "dropped";
}

/** A parsed unit file that has lost nothing: the lines joined are the text. */
export interface UnitDocument {
  readonly text: string;
  readonly lineEnding: "\n" | "\r\n";
  readonly lines: readonly Line[];
}

/** Names one setting: section and key, as they stand in the file. */
export interface SettingName {
  readonly section: string;
  readonly key: string;
}

/** Where new sections and keys go by convention: what stands earlier in a list stands earlier in a file. */
export interface ConventionalOrder {
  readonly sections: readonly string[];
  readonly keys: Readonly<Record<string, readonly string[]>>;
}
