import { isFilledIn } from "../../podman/words/part.ts";
import { spelledWords } from "../../podman/words/spelled-word.ts";
import type { SpelledWord } from "../../podman/words/spelled-word.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { holdsPassword } from "./password-variable.ts";

/** What looks secret in a text, and what it is called: a variable, an option, or what kind of thing it is. */
export interface FoundSecret extends TextRange {
  readonly name: string;
}

/**
 * What looks secret in the value of a key, in no order and perhaps twice: passwords as the rule secret-in-environment
 * knows them (rule secret-in-environment), but in each key, in options such as `--password` and in addresses with
 * user:password@; tokens by the form that their makers give them.
 */
export function secretsInValue(key: string, value: string): readonly FoundSecret[] {
  // It names a secret that is kept elsewhere.
  if (key === "Secret") return [];
  const whole = /:\/\//.test(value) ? undefined : secretOf(key, value);
  return [...(whole === undefined ? [] : [{ name: key, ...whole }]), ...secretsInWords(value)];
}

/**
 * The same among the words of a text. They are parted as Podman does, and as blanks and quotes do: a command can stand
 * in quotes, its blanks written `\x20`, and prose has apostrophes.
 */
export function secretsInWords(text: string): readonly FoundSecret[] {
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

/** Those that stand apart, in their order: none within another. */
export function apart<Found extends TextRange>(found: readonly Found[]): readonly Found[] {
  let end = 0;
  return found
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      const isFree = from >= end;
      if (isFree) end = to;
      return isFree;
    });
}

/** A text with … in the place of what looks secret: what a link leaves out, a sentence does not repeat. */
export function wordsWithoutSecrets(text: string): string {
  return hidden(text, secretsInWords(text));
}

/** The same for the value of a key. */
export function valueWithoutSecrets(key: string, value: string): string {
  return hidden(value, secretsInValue(key, value));
}

function hidden(text: string, found: readonly TextRange[]): string {
  const changes = apart(found).filter(({ from, to }) => from < to);
  return applyChanges(
    text,
    changes.map(({ from, to }) => ({ from, to, insert: "…" })),
  );
}

function inWord({ text, rangeInValue: place }: SpelledWord, before: string): readonly FoundSecret[] {
  const found = inAddress(text) ?? token(text) ?? assigned(text) ?? behindOption(text, before);
  return found === undefined ? [] : [{ name: found.name, ...place(found.from, found.to) }];
}

/** Looks back at the scheme only where one has ended: a long word may hold thousands of beginnings. */
const address = /:\/\/(?<=[a-z][a-z0-9+.-]*:\/\/)[^/\s:@]*:([^/\s@]+)@/di;

/** `scheme://user:password@host`: the password alone. */
function inAddress(text: string): FoundSecret | undefined {
  const match = address.exec(text);
  const [from, to] = match?.indices?.[1] ?? [];
  return from === undefined || to === undefined ? undefined : { name: "A password in an address", from, to };
}

/**
 * Tokens whose makers say how they begin: GitHub, GitLab and Slack in their documentation of tokens, AWS of access key
 * ids.
 */
const tokens =
  /gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}/;

/** By RFC 7519, whose two first parts are JSON objects. Looks back at the first one from the dot behind it, as `address`. */
const signedToken = /\.(?<=(eyJ[\w-]{8,})\.)eyJ[\w-]{8,}\.[\w-]{8,}/;

function token(text: string): FoundSecret | undefined {
  const plain = tokens.exec(text);
  const signed = signedToken.exec(text);
  const found = [
    ...(plain === null ? [] : [{ from: plain.index, to: plain.index + plain[0].length }]),
    ...(signed === null
      ? []
      : [{ from: signed.index - (signed[1]?.length ?? 0), to: signed.index + signed[0].length }]),
  ].toSorted((one, other) => one.from - other.from);
  return found[0] && { name: "A token", ...found[0] };
}

/** `NAME=value`, also behind an option: `--env=NAME=value`. */
function assigned(text: string): FoundSecret | undefined {
  // In front of what systemd fills in, no value is known: see `isFilledIn`.
  const lastFilledIn = Math.max(text.lastIndexOf("$"), text.lastIndexOf("%"));
  let equals = text.indexOf("=", lastFilledIn + 1);
  let start = equals > 0 ? text.lastIndexOf("=", equals - 1) + 1 : 0;
  while (equals !== -1) {
    const name = text.slice(start, equals);
    // A line of Quadlet that is only a comment names a secret that is kept elsewhere.
    const isName = /^[\w.-]+$/.test(name) && name !== "Secret";
    const found = isName ? secretOf(name, text.slice(equals + 1)) : undefined;
    if (found) return { name, from: equals + 1 + found.from, to: equals + 1 + found.to };
    start = equals + 1;
    equals = text.indexOf("=", start);
  }
  return undefined;
}

/** `--password value` */
function behindOption(text: string, option: string): FoundSecret | undefined {
  if (!/^--?\w[\w-]*$/.test(option) || text.startsWith("-")) return undefined;
  const found = secretOf(option, text);
  return found && { name: option, ...found };
}

/** Keys and options with NAME:PASSWORD. Sources: man podman-pull, --creds, --decryption-key; man systemd.exec. */
const withColon = /^(?:Creds|DecryptionKey|SetCredential|--creds|--decryption-key)$/;

/** What is secret of a value that is called so. */
function secretOf(name: string, value: string): TextRange | undefined {
  if (withColon.test(name)) {
    const from = value.indexOf(":") + 1;
    return from === 0 || isFilledIn(value.slice(from)) ? undefined : { from, to: value.length };
  }
  const plain = name.replace(/^-+/, "").replaceAll(/[.-]/g, "_");
  return holdsPassword(plain, value) ? { from: 0, to: value.length } : undefined;
}
