declare const fromConstantsAndWords: unique symbol;

/**
 * What a person may copy into a POSIX shell: a command, several lines of them, or a piece of one. The code in it stands
 * in this source, and each word of a file or a field is quoted: only this folder makes one.
 */
export type Command = string & { readonly [fromConstantsAndWords]: true };

/** Writes a command. What is between the backticks is code of the shell; only what is a `Command` itself is filled in. */
export function command(code: TemplateStringsArray, ...pieces: readonly Command[]): Command {
  return trusted(String.raw({ raw: code }, ...pieces));
}

/** Puts commands one behind the other, with this between them. */
export function joined(commands: readonly Command[], between: Command): Command {
  return trusted(commands.join(between));
}

/** For this folder alone: takes a text for a command without a look at it. */
export function trusted(text: string): Command {
  trust(text);
  return text;
}

// Only the type is asserted: a text can’t show where it comes from.
function trust(text: string): asserts text is Command {
  void text;
}
