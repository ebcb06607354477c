import { command, trusted } from "./command.ts";
import type { Command } from "./command.ts";
import { escapeForPrintf, hidden } from "./printf.ts";

// "%" and "=" are plain to a shell, except that zsh reads a leading "=" as the name of a command.
const plainWord = /^[A-Za-z0-9@%_+:,./-][A-Za-z0-9@%_+=:,./-]*$/;

/**
 * Writes a word so that a POSIX shell gives it on unchanged: as it is where that is safe, else in single quotes. What
 * would not be seen or would turn the text around is spelled out for printf. A NUL character can’t be an argument of
 * a program and becomes U+FFFD.
 */
export function word(text: string): Command {
  if (plainWord.test(text)) return trusted(text);
  const possible = text.replaceAll("\0", "\u{fffd}");
  return hidden.test(possible) ? spelledOut(possible) : singleQuoted(possible);
}

/**
 * Writes a word that is no option: one that begins with `-` stands behind `--`, which ends the options of podman,
 * systemctl, systemd-analyze and the GNU programs (POSIX, Utility Syntax Guidelines, 10).
 */
export function operand(text: string): Command {
  return text.startsWith("-") ? command`-- ${word(text)}` : word(text);
}

/** Writes a path from where the shell is: one that begins with `-` goes through `./`. */
export function pathWord(text: string): Command {
  return word(text.startsWith("-") ? `./${text}` : text);
}

function singleQuoted(text: string): Command {
  return trusted(`'${text.replaceAll("'", String.raw`'\''`)}'`);
}

/** The shell cuts the line ends behind what a command prints (POSIX, Command Substitution): these follow as they are. */
function spelledOut(text: string): Command {
  const [lineEnds = ""] = /\n*$/.exec(text) ?? [];
  const escaped = escapeForPrintf(text.slice(0, text.length - lineEnds.length));
  // Up to 4.4 an interactive bash looks for earlier commands behind a "!" between double quotes.
  const printed = singleQuoted(escaped.replaceAll("!", String.raw`\0041`));
  return trusted(`"$(printf '%b' ${printed})${lineEnds}"`);
}
