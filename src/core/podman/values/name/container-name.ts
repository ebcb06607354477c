import { isSpecifier } from "../expansion/specifier-letters.ts";
import { codePointName, writeWord } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";

/** A piece of a name: text that podman sees as it stands, or something that systemd fills in. */
interface NamePart {
  readonly kind: "literal" | "filled-in" | "unknown-specifier";
  readonly text: string;
}

/** In characters: a longer one makes a sentence that nobody reads. */
const longestSuggestion = 64;

const validName = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;

/**
 * Writes the name of a container: nothing typed takes the line away, and Quadlet then calls it `systemd-%N`.
 * Gives a sentence for what podman refuses at start, “names must match [a-zA-Z0-9][a-zA-Z0-9_.-]*”
 * (rule container-name-invalid). `%` specifiers and `${NAME}` are filled in by systemd, so they pass.
 */
export function writeContainerName(typed: string): Written {
  const written = writeWord(typed, "removed");
  if (written.kind !== "value") return written;
  const sentence = nameProblem(written.value);
  return sentence === undefined ? written : { kind: "problem", sentence };
}

function nameProblem(name: string): string | undefined {
  if (/^\$[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return undefined;
  const parts = partsOf(name);
  const unknown = parts.find(({ kind }) => kind === "unknown-specifier");
  if (unknown !== undefined)
    return `systemd knows no ${unknown.text} and refuses the service: leave the % out.`;
  // Whatever systemd fills in stands for a part that is valid by itself.
  if (validName.test(parts.map(({ kind, text }) => (kind === "filled-in" ? "x" : text)).join("")))
    return undefined;
  return `${whatPodmanAllows(parts)}${suggestion(parts)}.`;
}

function whatPodmanAllows(parts: readonly NamePart[]): string {
  const literal = parts.filter(({ kind }) => kind === "literal").map(({ text }) => text);
  if (literal.some((text) => /\s/.test(text))) return "A name has no blanks";
  const refused = literal.find((text) => !/[a-zA-Z0-9_.-]/.test(text));
  if (refused !== undefined) return `A name has letters a–z, digits, _ . and - only, no ${visible(refused)}`;
  return "A name begins with a letter or a digit";
}

function visible(character: string): string {
  return /[\p{C}\p{Z}]/u.test(character) ? codePointName(character) : character;
}

function suggestion(parts: readonly NamePart[]): string {
  const name = parts
    .map(({ kind, text }) => (kind === "literal" ? text.replaceAll(/[^a-zA-Z0-9_.-]+/gu, "-") : text))
    .join("")
    .replaceAll(/-{2,}/g, "-")
    .replace(/^[_.-]+/, "")
    .replace(/-+$/, "");
  return name === "" || name.length > longestSuggestion ? "" : `: write ${name}`;
}

function partsOf(name: string): readonly NamePart[] {
  return [...name.matchAll(/%%|%[a-zA-Z0-9]|\$\{[^:}$]*\}|[^]/gu)].map(([text]) => ({
    kind: kindOf(text),
    text,
  }));
}

function kindOf(text: string): NamePart["kind"] {
  if (text.startsWith("${")) return "filled-in";
  if (!/^%[a-zA-Z0-9]$/.test(text)) return "literal";
  return isSpecifier(text.charAt(1)) ? "filled-in" : "unknown-specifier";
}
