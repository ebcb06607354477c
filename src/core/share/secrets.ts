import { holdsPassword } from "../checks/rules/security/parts/password-variable.ts";
import { isFilledIn } from "../settings/grammar/part.ts";
import { spelledWords } from "../settings/grammar/spelled-word.ts";
import type { SpelledWord } from "../settings/grammar/spelled-word.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { EntryLine, Line, UnitDocument } from "../unit-file/document.ts";
import type { TextRange } from "../unit-file/text.ts";
import { rangeInValue } from "../unit-file/value-range.ts";

/** What looks secret in a file. */
export interface Secret extends TextRange {
  /** What it is called: a variable, an option, or what kind of thing it is. */
  readonly name: string;
  readonly lineNumber: number;
}

/** Stands in the place of a secret that was left out. */
export const placeholder = "removed-before-sharing";

/**
 * What looks secret in a file: passwords as the rule secret-in-environment knows them (rules.md secret-in-environment),
 * but in each key, in options such as `--password`, in addresses with user:password@, and in comments; tokens by the
 * form that their makers give them. In their order, none within another.
 */
export function findSecrets(text: string): readonly Secret[] {
  const document = parseUnitFile(text);
  const found = document.lines
    .flatMap((line) => secretsIn(document, line))
    .filter(({ from, to }) => from < to && !isTakenOut(text.slice(from, to)))
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    const isFree = from >= end;
    if (isFree) end = to;
    return isFree;
  });
}

function isTakenOut(value: string): boolean {
  return value.includes(placeholder) || isFilledIn(value);
}

function secretsIn(document: UnitDocument, line: Line): readonly Secret[] {
  const { lineNumber } = line;
  if (line.kind === "blank" || line.kind === "section") return [];
  if (line.kind !== "entry") {
    const written = document.text.slice(line.from, line.to);
    return secretsInWords(written).map(({ name, from, to }) => ({
      name,
      from: line.from + from,
      to: line.from + to,
      lineNumber,
    }));
  }
  const inValue = line.key === "Secret" ? [] : [...ofKey(line), ...secretsInWords(line.value)];
  return inValue.map(({ name, from: start, to: end }) => {
    const { from, to } = rangeInValue(document, line, start, end);
    return { name, from, to, lineNumber };
  });
}

type Found = TextRange & { readonly name: string };

/** A key that is called so itself; man systemd.exec: SetCredential=ID:VALUE. */
function ofKey({ key, value }: EntryLine): readonly Found[] {
  if (key === "SetCredential") return [{ name: key, from: value.indexOf(":") + 1, to: value.length }];
  return holdsPassword(key.replaceAll("-", "_"), value) && !/:\/\//.test(value)
    ? [{ name: key, from: 0, to: value.length }]
    : [];
}

/**
 * What looks secret among the words of a text, in no order and perhaps twice. They are parted as Podman does, and as
 * blanks and quotes do: a command can stand in quotes, its blanks written `\x20`, and prose has apostrophes.
 */
export function secretsInWords(text: string): readonly Found[] {
  const spelled = spelledWords(text, "arguments");
  const loose: readonly SpelledWord[] = [...text.matchAll(/\\x20|(?:(?!\\x20)[^\s"'])+/g)]
    .filter(({ 0: word }) => word !== String.raw`\x20`)
    .map(({ 0: word, index }) => ({
      text: word,
      rangeInValue: (from, to) => ({ from: index + from, to: index + to }),
    }));
  return ["problem" in spelled ? [] : spelled, loose].flatMap((words) =>
    words.flatMap((word, index) => inWord(word, words[index - 1]?.text ?? "")),
  );
}

function inWord({ text, rangeInValue: place }: SpelledWord, before: string): readonly Found[] {
  const found = inAddress(text) ?? token(text) ?? assigned(text) ?? behindOption(text, before);
  return found === undefined ? [] : [{ name: found.name, ...place(found.from, found.to) }];
}

/** `scheme://user:password@host`: the password alone. */
function inAddress(text: string): Found | undefined {
  const match = /[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/di.exec(text);
  const [from, to] = match?.indices?.[1] ?? [];
  return from === undefined || to === undefined ? undefined : { name: "A password in an address", from, to };
}

/**
 * Tokens whose makers say how they begin: GitHub, GitLab and Slack in their documentation of tokens, AWS of access key
 * ids; signed tokens by RFC 7519, whose two first parts are JSON objects.
 */
const tokens =
  /gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/;

function token(text: string): Found | undefined {
  const match = tokens.exec(text);
  return match === null
    ? undefined
    : { name: "A token", from: match.index, to: match.index + match[0].length };
}

/** `NAME=value`, also behind an option: `--env=NAME=value`. */
function assigned(text: string): Found | undefined {
  for (let equals = text.indexOf("="), start = 0; equals !== -1;) {
    const name = text.slice(start, equals);
    // A line of Quadlet that is only a comment names a secret that is kept elsewhere.
    if (/^[\w.-]+$/.test(name) && name !== "Secret" && isSecret(name, text.slice(equals + 1)))
      return { name, from: equals + 1, to: text.length };
    start = equals + 1;
    equals = text.indexOf("=", start);
  }
  return undefined;
}

/** `--password value` */
function behindOption(text: string, option: string): Found | undefined {
  if (!/^--?\w[\w-]*$/.test(option) || text.startsWith("-") || !isSecret(option, text)) return undefined;
  return { name: option, from: 0, to: text.length };
}

function isSecret(name: string, value: string): boolean {
  return holdsPassword(name.replace(/^-+/, "").replaceAll(/[.-]/g, "_"), value);
}
