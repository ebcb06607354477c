import type { CommandWord } from "./typed-group.ts";

/** The command over several lines, one option each, as it can be pasted into a shell. */
export function commandLines(words: readonly CommandWord[]): readonly string[] {
  const lines: string[][] = [];
  let previous: CommandWord | undefined;
  for (const word of words) {
    const current = lines.at(-1);
    const goesOn = current !== undefined && !word.text.startsWith("-") && word.from === previous?.from;
    // podman and run belong together, and so do the short defaults.
    if (goesOn || (current !== undefined && lines.length === 1 && word.from.kind === "default"))
      current.push(word.shell);
    else lines.push([word.shell]);
    previous = word;
  }
  return lines.map((line) => line.join(" "));
}

/** The lines as one command of a shell. */
export function joinForShell(lines: readonly string[]): string {
  return lines.join(" \\\n  ");
}
