import { command, joined } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { word } from "../shell/word.ts";
import type { WordPart } from "./shell-specifiers.ts";

/** A word of a command: `text` is what the program gets as far as that is known here, `shell` how to type it. */
export interface ShellWord {
  readonly text: string;
  readonly shell: Command;
}

/** Writes a word of these parts for a shell. */
export function shellWord(parts: readonly WordPart[]): ShellWord {
  const written = joinLiterals(parts).flatMap(writePart);
  return {
    text: parts.map((part) => (part.kind === "literal" ? part.text : part.expression)).join(""),
    shell: joined(written.length === 0 ? [word("")] : written, command``),
  };
}

function joinLiterals(parts: readonly WordPart[]): readonly WordPart[] {
  const found: WordPart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === "literal" && last?.kind === "literal")
      found[found.length - 1] = { kind: "literal", text: last.text + part.text };
    else found.push(part);
  }
  return found;
}

function writePart(part: WordPart): readonly Command[] {
  if (part.kind === "shell") return [command`"${part.expression}"`];
  return part.text === "" ? [] : [word(part.text)];
}
