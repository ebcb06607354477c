// "%" and "=" are plain to a shell, except that zsh reads a leading "=" as the name of a command.
const plainWord = /^[A-Za-z0-9@%_+:,./-][A-Za-z0-9@%_+=:,./-]*$/;

/**
 * Writes a word so that a POSIX shell gives it on unchanged: as it is where that is safe, else in single quotes.
 * Takes any text; a NUL character can't be an argument of a program, so it must not stand in it.
 */
export function quoteForShell(word: string): string {
  if (plainWord.test(word)) return word;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
