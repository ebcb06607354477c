import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { expandSpecifiers } from "./expand-specifiers.ts";
import type { ServiceVariables } from "./service-variables.ts";
import type { ServiceContext, WordPart } from "./shell-specifiers.ts";
import { shellWord } from "./shell-word.ts";
import type { ShellWord } from "./shell-word.ts";

/** What systemd would make of a word: other words, none included, or something that a shell can't know. */
export type Expansion =
  | { readonly kind: "words"; readonly words: readonly ShellWord[] }
  | { readonly kind: "unknown"; readonly why: string };

export interface ExpansionContext extends ServiceContext {
  /** What `Environment=` in `[Service]` sets: systemd fills these in for `${NAME}`. */
  readonly variables: ServiceVariables;
}

/**
 * Does what systemd does to a word of a command line, in a form for a shell: `%` specifiers, `$$`, `${NAME}`, and
 * `$NAME` where it is the whole word, which then becomes as many words as the variable has.
 * Source: man systemd.unit, Specifiers; man systemd.service, Command lines; generator-spec.md 7.1 (Quadlet escapes
 * neither `%` nor `$`).
 */
export function expandWord(word: string, context: ExpansionContext): Expansion {
  const specified = expandSpecifiers(word, context);
  if (typeof specified === "string") return { kind: "unknown", why: specified };
  if (specified.length > 1 && lengthOf(specified) > longestWord) return { kind: "unknown", why: tooLongWord };
  if (/^\$(?![${])/.test(word)) return expandWholeWord(word.slice(1), context);
  const parts = expandVariables(specified, context);
  return typeof parts === "string"
    ? { kind: "unknown", why: parts }
    : { kind: "words", words: [shellWord(parts)] };
}

/** A variable may be filled in a thousand times. Linux takes no longer word of a command (man execve, E2BIG). */
const longestWord = 131_071;

const tooLongWord = "It becomes a word of more than 128 kB, longer than Linux takes.";

// These stand in the environment of every service of a user manager (man systemd.exec, Environment variables).
const userVariables: ReadonlyMap<string, Command> = new Map([
  ["HOME", command`$HOME`],
  ["LOGNAME", command`$LOGNAME`],
  ["SHELL", command`$SHELL`],
  ["USER", command`$USER`],
  ["XDG_RUNTIME_DIR", command`$XDG_RUNTIME_DIR`],
]);

function lookUp(name: string, { scope, variables }: ExpansionContext): readonly WordPart[] | undefined {
  const value = variables.get(name);
  if (value !== undefined) return value;
  const expression = scope === "user" ? userVariables.get(name) : undefined;
  return expression && [{ kind: "shell", expression }];
}

function whyUnset(name: string): string {
  return `systemd fills in the service’s own variable ${name}, which a shell does not have.`;
}

function expandVariables(
  parts: readonly WordPart[],
  context: ExpansionContext,
): readonly WordPart[] | string {
  const expanded: WordPart[] = [];
  for (const part of parts) {
    const result = part.kind === "literal" ? expandInLiteral(part.text, context) : [part];
    if (typeof result === "string") return result;
    for (const each of result) expanded.push(each);
  }
  return expanded;
}

function expandInLiteral(text: string, context: ExpansionContext): readonly WordPart[] | string {
  const parts: WordPart[] = [];
  let position = 0;
  let length = text.length;
  // A ${ without its } or with a : before it stays as it is, and so does what lies between.
  for (const match of text.matchAll(/\$(?:\$|\{([^:}]*)(?:\}|:|$))/g)) {
    const [found, name] = match;
    if (name !== undefined && !found.endsWith("}")) continue;
    const value = name === undefined ? [dollar] : lookUp(name, context);
    if (value === undefined) return whyUnset(name ?? "");
    length += lengthOf(value);
    if (length > longestWord) return tooLongWord;
    parts.push({ kind: "literal", text: text.slice(position, match.index) }, ...value);
    position = match.index + found.length;
  }
  return [...parts, { kind: "literal", text: text.slice(position) }];
}

function lengthOf(parts: readonly WordPart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === "literal" ? part.text : part.expression).length, 0);
}

const dollar: WordPart = { kind: "literal", text: "$" };

function expandWholeWord(name: string, context: ExpansionContext): Expansion {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    return { kind: "unknown", why: `systemd drops $${name}: only \${NAME} may have text beside it.` };
  const value = lookUp(name, context);
  if (value === undefined) return { kind: "unknown", why: whyUnset(name) };
  const text = value.map((part) => (part.kind === "literal" ? part.text : "")).join("");
  const isLiteral = value.every(({ kind }) => kind === "literal");
  const words = text.split(/[ \t\n\r]+/).filter((each) => each !== "");
  return {
    kind: "words",
    words: isLiteral ? words.map((each) => shellWord([{ kind: "literal", text: each }])) : [shellWord(value)],
  };
}
