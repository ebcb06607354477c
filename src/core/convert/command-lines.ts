import type { WordOrigin } from "../quadlet/conversion/word-group.ts";
import { command, joined } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import type { CommandWord } from "./typed-group.ts";

/** Words that stand on a line of their own, and where they come from. */
export interface OptionLine {
  readonly text: Command;
  readonly from: WordOrigin;
}

/** The command over several lines, one option each, as it can be pasted into a shell. */
export function commandLines(words: readonly CommandWord[]): readonly Command[] {
  return optionLines(words).map(({ text }) => text);
}

/** The same lines, each with where it comes from. */
export function optionLines(words: readonly CommandWord[]): readonly OptionLine[] {
  const lines: { readonly words: Command[]; readonly from: WordOrigin }[] = [];
  let previous: CommandWord | undefined;
  for (const word of words) {
    const current = lines.at(-1);
    const goesOn = current !== undefined && !word.text.startsWith("-") && word.from === previous?.from;
    // podman and run belong together, and so do the short defaults.
    if (goesOn || (current !== undefined && lines.length === 1 && word.from.kind === "default"))
      current.words.push(word.shell);
    else lines.push({ words: [word.shell], from: word.from });
    previous = word;
  }
  return lines.map((line) => ({ text: joined(line.words, command` `), from: line.from }));
}

/** What stands between the lines of one command of a shell. */
export const lineBreak = command` \\\n  `;

/** The lines as one command of a shell. */
export function joinForShell(lines: readonly Command[]): Command {
  return joined(lines, lineBreak);
}
