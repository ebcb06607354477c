import { visible } from "./visible.ts";
import { writeAll } from "./write-all.ts";

/** Words that can’t be used, or files that can’t be read. */
export const unusable = 2;

/** What is wrong, in a sentence that may quote what was typed, and how the command is used. */
export interface Complaint {
  readonly sentence: string;
  readonly usage?: string;
}

/** Says on standard error what is wrong; gives the exit status for it. */
export function complain({ sentence, usage }: Complaint): number {
  tell(sentence);
  if (usage !== undefined) writeAll(process.stderr.fd, `${usage}\n`);
  return unusable;
}

/** Says a sentence on standard error, as one line whatever it quotes. */
export function tell(sentence: string): void {
  writeAll(process.stderr.fd, `${visible(sentence)}\n`);
}
