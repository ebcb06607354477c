import { specifierMeaning } from "../podman/values/expansion/specifiers.ts";
import { shellSpecifier } from "./shell-specifiers.ts";
import type { ServiceContext, WordPart } from "./shell-specifiers.ts";

/** The parts of a text, or a sentence when it holds a specifier that only systemd can fill in. */
export function expandSpecifiers(text: string, context: ServiceContext): readonly WordPart[] | string {
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
