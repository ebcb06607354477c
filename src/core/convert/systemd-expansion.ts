import { specifierMeaning } from "../settings/values/specifiers.ts";
import type { ServiceSection } from "../quadlet/conversion/service-file.ts";
import { splitArguments } from "../settings/words.ts";
import { quoteForShell } from "./posix-quote.ts";
import { shellSpecifier } from "./shell-specifiers.ts";
import type { ServiceContext, WordPart } from "./shell-specifiers.ts";

/** A word of a command: `text` is what the program gets as far as that is known here, `shell` how to type it. */
export interface ShellWord {
  readonly text: string;
  readonly shell: string;
}

/** What systemd would make of a word: other words, none included, or something that a shell can't know. */
export type Expansion =
  | { readonly kind: "words"; readonly words: readonly ShellWord[] }
  | { readonly kind: "unknown"; readonly why: string };

export interface ExpansionContext extends ServiceContext {
  /** What `Environment=` in `[Service]` sets: systemd fills these in for `${NAME}`. */
  readonly variables: ReadonlyMap<string, readonly WordPart[]>;
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
  if (/^\$(?![${])/.test(word)) return expandWholeWord(word.slice(1), context);
  const parts = expandVariables(specified, context);
  return typeof parts === "string"
    ? { kind: "unknown", why: parts }
    : { kind: "words", words: [write(parts)] };
}

/**
 * The variables that a service hands to its command line, from `Environment=` in `[Service]`, Quadlet’s own included.
 * None when `EnvironmentFile=` stands there too: its file has the last word and is not at hand.
 */
export function serviceVariables(
  sections: readonly ServiceSection[],
  context: ServiceContext,
): ExpansionContext["variables"] {
  const variables = new Map<string, readonly WordPart[]>();
  if (valuesOf(sections, "EnvironmentFile").length > 0) return variables;
  for (const value of valuesOf(sections, "Environment")) {
    const split = splitArguments(value);
    for (const { text } of "words" in split ? split.words : []) {
      const equals = text.indexOf("=");
      const parts = expandSpecifiers(text.slice(equals + 1), context);
      if (equals > 0 && typeof parts !== "string") variables.set(text.slice(0, equals), parts);
    }
  }
  return variables;
}

/** The values of a list in [Service]: an empty one takes back those above it (man systemd.exec). */
function valuesOf(sections: readonly ServiceSection[], key: string): readonly string[] {
  const values = sections
    .filter(({ name }) => name === "Service")
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      (line.kind === "entry" || line.kind === "written") && line.key === key ? [line.value] : [],
    );
  return values.slice(values.lastIndexOf("") + 1);
}

/** The parts of a text, or a sentence when it holds a specifier that only systemd can fill in. */
function expandSpecifiers(text: string, context: ServiceContext): readonly WordPart[] | string {
  const parts: WordPart[] = [];
  let position = 0;
  for (const match of text.matchAll(/%([%A-Za-z0-9])/g)) {
    const letter = match[1] ?? "";
    const part = shellSpecifier(letter, context);
    if (part === undefined) return whyUnknown(letter);
    parts.push({ kind: "literal", text: text.slice(position, match.index) }, part);
    position = match.index + match[0].length;
  }
  return [...parts, { kind: "literal", text: text.slice(position) }];
}

function whyUnknown(letter: string): string {
  const meaning = specifierMeaning(letter);
  return meaning === undefined
    ? `systemd knows no %${letter} and refuses the service.`
    : `%${letter} is ${meaning}: systemd fills it in, a shell can’t.`;
}

// These stand in the environment of every service of a user manager (man systemd.exec, Environment variables).
const userVariables: ReadonlySet<string> = new Set(["HOME", "LOGNAME", "SHELL", "USER", "XDG_RUNTIME_DIR"]);

function lookUp(name: string, { scope, variables }: ExpansionContext): readonly WordPart[] | undefined {
  const value = variables.get(name);
  if (value !== undefined) return value;
  if (scope === "user" && userVariables.has(name)) return [{ kind: "shell", expression: `$${name}` }];
  return undefined;
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
    expanded.push(...result);
  }
  return expanded;
}

function expandInLiteral(text: string, context: ExpansionContext): readonly WordPart[] | string {
  const parts: WordPart[] = [];
  let position = 0;
  // A ${ without its } or with a : before it stays as it is, and so does what lies between.
  for (const match of text.matchAll(/\$(?:\$|\{([^:}]*)(?:\}|:|$))/g)) {
    const [found, name] = match;
    if (name !== undefined && !found.endsWith("}")) continue;
    const value = name === undefined ? [dollar] : lookUp(name, context);
    if (value === undefined) return whyUnset(name ?? "");
    parts.push({ kind: "literal", text: text.slice(position, match.index) }, ...value);
    position = match.index + found.length;
  }
  return [...parts, { kind: "literal", text: text.slice(position) }];
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
    words: isLiteral ? words.map((each) => write([{ kind: "literal", text: each }])) : [write(value)],
  };
}

function write(parts: readonly WordPart[]): ShellWord {
  return {
    text: parts.map((part) => (part.kind === "literal" ? part.text : part.expression)).join(""),
    shell: joinLiterals(parts).map(writePart).join("") || "''",
  };
}

function joinLiterals(parts: readonly WordPart[]): readonly WordPart[] {
  const joined: WordPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "literal" && last?.kind === "literal")
      joined[joined.length - 1] = { kind: "literal", text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

function writePart(part: WordPart): string {
  if (part.kind === "shell") return `"${part.expression}"`;
  return part.text === "" ? "" : quoteForShell(part.text);
}
