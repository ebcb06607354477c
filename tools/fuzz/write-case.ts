import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { escapedCharacter, visible } from "./hidden-characters.ts";
import type { Finding } from "./tally.ts";
import type { UnitSet } from "./unit-set.ts";

/** Would an editor, or the reader of the cases, take the text for another? */
function needsEscapes(text: string): boolean {
  return visible(text) !== text || /^=== |^--- | $/m.test(text) || !isPlainEnd(text);
}

/** One newline: an empty line at the end of a case is layout. */
function isPlainEnd(text: string): boolean {
  return text.endsWith("\n") && !text.endsWith("\n\n");
}

function escaped(text: string): string {
  const characters = visible(text.replaceAll("\\", "\\\\")).replaceAll(/^[=-]| $/gm, escapedCharacter);
  return isPlainEnd(text) ? characters : `${characters}\\c\n`;
}

/** The set as a case of core/quadlet/cases; its name has to become a sentence about what it shows. */
export function caseText(name: string, set: UnitSet): string {
  const files = Object.entries(set).map(([path, text]) => {
    if (path.endsWith("/")) return `--- ${path}\n`;
    return text === "" || !needsEscapes(text)
      ? `--- ${path}\n${text}`
      : `--- ${path} (escaped)\n${escaped(text)}`;
  });
  return `=== ${name}\n${files.join("")}`;
}

/** Appends what was found to the cases of a topic. */
export function appendCases(topic: string, findings: readonly Finding[]): void {
  const file = fileURLToPath(new URL(`../../core/quadlet/cases/${topic}.txt`, import.meta.url));
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const texts = findings.map(({ seed, number, smallest }) =>
    caseText(`to be named: found as set ${number} of seed ${seed}`, smallest),
  );
  appendFileSync(file, (before === "" ? "" : "\n") + texts.join("\n"));
}
