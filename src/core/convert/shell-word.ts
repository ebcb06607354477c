import { quoteForShell } from "./posix-quote.ts";
import type { WordPart } from "./shell-specifiers.ts";

/** A word of a command: `text` is what the program gets as far as that is known here, `shell` how to type it. */
export interface ShellWord {
  readonly text: string;
  readonly shell: string;
}

/** Writes a word of these parts for a shell. */
export function shellWord(parts: readonly WordPart[]): ShellWord {
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
