import { visible } from "./visible.ts";
import { writeAll } from "./write-all.ts";

/** Words that can’t be used, or files that can’t be read. */
export const unusable = 2;

/** What is wrong with the words, in a sentence that may quote them, and how the command is used. */
export interface Problem {
  readonly kind: "problem";
  readonly sentence: string;
  readonly usage?: string;
}

export function problem(sentence: string, usage?: string): Problem {
  return { kind: "problem", sentence, ...(usage !== undefined && { usage }) };
}

/** Says on standard error what is wrong, and below it lines of our own; gives the exit status for it. */
export function complain(sentence: string, below?: string): number {
  tell(sentence);
  if (below !== undefined) writeAll(process.stderr.fd, `${below}\n`);
  return unusable;
}

/** Says a sentence on standard error, as one line whatever it quotes. */
export function tell(sentence: string): void {
  writeAll(process.stderr.fd, `${visible(sentence)}\n`);
}
