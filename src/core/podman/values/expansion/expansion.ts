import type { TextRange } from "../../../unit-file/text.ts";
import { specifierMeaning } from "./specifiers.ts";

/**
 * Where a text ends up, which decides what systemd replaces in it: a whole word of the command (`ContainerName=`),
 * the inside of a word (the value of a variable), or the description, where `$` means nothing.
 */
export type ExpansionPlace = "word" | "inside-word" | "description";

/**
 * What systemd makes of it: puts something in its place, writes one character for two, drops the whole word,
 * refuses the service, or ignores the line.
 */
export type ExpansionOutcome = "replaced" | "halved" | "dropped" | "refused" | "ignored";

/** A piece of a text that does not reach podman as it stands. */
export interface ExpansionNote extends TextRange {
  readonly kind: "percent" | "dollar";
  readonly outcome: ExpansionOutcome;
  readonly text: string;
  /** Completes “%h is …” when it is replaced, else a sentence of its own. */
  readonly means: string;
  /** How to write the same characters so that podman gets them. */
  readonly literal: string;
}

/**
 * Names each piece of a text that systemd changes before podman sees it, in order.
 * Takes the text as the generator hands it on: quotes and escapes decoded.
 * Source: generator-spec.md 7.1 (the generator escapes neither); man systemd.unit, Specifiers; man systemd.service,
 * Command lines; `replace_env_argv` in systemd: inside a word only `${NAME}` and `$$` are read, `$NAME` is not.
 */
export function expansionNotes(
  text: string,
  place: ExpansionPlace = "inside-word",
): readonly ExpansionNote[] {
  const percents = percentNotes(text, place);
  if (place === "description") return percents;
  const wholeWord = place === "word" ? wholeWordNote(text) : undefined;
  if (wholeWord !== undefined) return [wholeWord, ...percents];
  return [...percents, ...dollarNotes(text)].toSorted((a, b) => a.from - b.from);
}

/** Writes a text so that podman, or the description, gets exactly these characters: each `%` and `$` twice. */
export function makeLiteral(text: string, place: ExpansionPlace = "inside-word"): string {
  const percents = text.replaceAll("%", "%%");
  return place === "description" ? percents : percents.replaceAll("$", "$$$$");
}

function percentNotes(text: string, place: ExpansionPlace): readonly ExpansionNote[] {
  return [...text.matchAll(/%([%A-Za-z0-9])/g)].map(({ 0: found, 1: letter = "", index }) =>
    Object.assign(piece("percent", found, index), percentMeaning(letter, place)),
  );
}

function percentMeaning(letter: string, place: ExpansionPlace): Meaning {
  if (letter === "%") return { outcome: "halved", means: "systemd makes one % of two." };
  const means = specifierMeaning(letter);
  if (means !== undefined) return { outcome: "replaced", means };
  return place === "description"
    ? { outcome: "ignored", means: `systemd knows no %${letter} and leaves the description out.` }
    : { outcome: "refused", means: `systemd knows no %${letter} and refuses the service.` };
}

/**
 * The name of a variable, as a pattern. Specifiers belong to it: systemd fills them in when it loads the unit (man
 * systemd.unit, Specifiers). Those that always bring a / or a dot end it.
 */
export const variableName = String.raw`[A-Za-z_](?:\w|%[aAbBgGHiIjJlmMNopPquUwW])*`;

const environmentName = new RegExp(`^${variableName}$`);

/** A word that begins with `$NAME` stands for that variable as a whole; anything behind the name loses the word. */
function wholeWordNote(text: string): ExpansionNote | undefined {
  if (!/^\$(?![${])/.test(text)) return undefined;
  const name = text.slice(1);
  const meaning: Meaning = environmentName.test(name)
    ? {
        outcome: "replaced",
        means: `the words of the service’s variable ${name}, nothing when it is not set`,
      }
    : { outcome: "dropped", means: "systemd drops this: only ${NAME} may have text beside it." };
  return { ...piece("dollar", text, 0), ...meaning };
}

function dollarNotes(text: string): readonly ExpansionNote[] {
  // A ${ without its } or with a : before it stays as it is, and so does what lies between.
  const found = [...text.matchAll(/\$(?:\$|\{([^:}]*)(?:\}|:|$))/g)];
  return found
    .filter(([dollar]) => dollar === "$$" || dollar.endsWith("}"))
    .map(({ 0: dollar, 1: name, index }) =>
      Object.assign(piece("dollar", dollar, index), dollarMeaning(name)),
    );
}

function dollarMeaning(name: string | undefined): Meaning {
  return name === undefined
    ? { outcome: "halved", means: "systemd makes one $ of two." }
    : { outcome: "replaced", means: `the service’s variable ${name}, nothing when it is not set` };
}

type Meaning = Pick<ExpansionNote, "outcome" | "means">;

function piece(kind: ExpansionNote["kind"], text: string, from: number): Omit<ExpansionNote, keyof Meaning> {
  return { kind, text, literal: makeLiteral(text), from, to: from + text.length };
}
