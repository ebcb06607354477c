import { command, joined, trusted } from "./command.ts";
import type { Command } from "./command.ts";
import { escapeForPrintf, hidden } from "./printf.ts";
import { word } from "./word.ts";

/**
 * Gives a program exactly this text to read, and goes on behind it with `&&`: from a here-document where that keeps the
 * text exact and shows all of it, else from printf. Half a surrogate pair can’t be written. Source: POSIX shell,
 * Here-Document and printf.
 */
export function withInput(program: Command, text: string): Command {
  if (!survivesHereDocument(text)) return command`${printfCommand(text)} | ${program} &&`;
  const delimiter = word(unusedDelimiter(text));
  return command`${program} <<'${delimiter}' &&\n${trusted(text)}${delimiter}`;
}

// A here-document ends in a newline, and a terminal acts on control characters that are pasted, a tab included.
function survivesHereDocument(text: string): boolean {
  return text.endsWith("\n") && !hidden.test(text.replaceAll("\n", "")) && !losesBytesInDash.test(text);
}

// dash 0.5.12 loses a byte where a line begins like the delimiter and goes on with a character outside ASCII.
const losesBytesInDash = /^E(?:O(?:F(?:_\d*)?)?)?\P{ASCII}/mu;

function unusedDelimiter(text: string): string {
  let delimiter = "EOF";
  for (let count = 2; text.includes(delimiter); count++) delimiter = `EOF_${count}`;
  return delimiter;
}

/** A line of the text to a line of the command. */
function printfCommand(text: string): Command {
  const lines = text.split(/(?<=\n)/).map((line) => word(escapeForPrintf(line)));
  return joined([command`printf '%b'`, ...lines], command` \\\n  `);
}
