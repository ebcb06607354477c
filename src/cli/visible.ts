/** One line that only says what it says, to a terminal and to a CI: for what comes from files, their names and arguments. */
export function visible(text: string): string {
  return withoutCommands(escaped(text));
}

/** Characters that end lines, steer a terminal, turn text round or can’t be seen as escapes: `\n`, `\x1b`, `\u202e`. */
export function escaped(text: string): string {
  return text.replaceAll(unseen, escapeOf);
}

/** The same for a text of several lines, which stay. */
export function visibleLines(text: string): string {
  return withoutCommands(text.replaceAll(unseenInLines, escapeOf));
}

/**
 * The same text where no line is a command for the CI that reads it. GitHub’s runner takes `::name` at the beginning of
 * a line, behind white space, and `##[name` anywhere (actions/runner, `ActionCommand.cs`); Azure and TeamCity take
 * `##vso[` and `##teamcity[`.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(lineCommand, String.raw`\x3a:`).replaceAll(markedCommand, String.raw`#\x23`);
}

/** JSON of one line that a terminal or a CI shows as it is: what it leaves raw of these characters comes as `\u…`. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replaceAll(unseenInLines, unicodeEscapeOf)
    .replaceAll(markedCommand, String.raw`#\u0023`);
}

// Controls, characters of format (bidirectional, of no width), lone surrogates, and separators of lines and paragraphs.
// What findings repeat of a file comes written out already: see core/checks/readable-finding.ts.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const unseenInLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// .NET takes U+0085 for white space; JavaScript does not.
const lineCommand = /(?<=^[\s\x85]*)::/gmu;
const markedCommand = /##(?=\w*\[)/gu;

const short: ReadonlyMap<string, string> = new Map([
  ["\n", String.raw`\n`],
  ["\r", String.raw`\r`],
  ["\t", String.raw`\t`],
]);

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x1_00) return short.get(character) ?? `\\x${hex.padStart(2, "0")}`;
  return code > 0xff_ff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

function unicodeEscapeOf(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
