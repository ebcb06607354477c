import type { Behaviours } from "../../podman/behaviours.ts";
import { quoteWord } from "./quote-word.ts";
import type { CommandLine, ServiceLine, ServiceSection } from "./service-file.ts";

/** The text of a service (generator-spec.md 2.2): sections with an empty line between them. */
export function serviceText(sections: readonly ServiceSection[], behaviours: Behaviours): string {
  const texts: string[] = [];
  for (const [index, section] of sections.entries()) {
    if (index > 0) texts.push("");
    addSection(texts, section, behaviours);
  }
  return texts.length === 0 ? "" : `${texts.join("\n")}\n`;
}

/** The section without a name, of a file that has no header, is written as nothing. */
function addSection(texts: string[], { name, above, lines }: ServiceSection, behaviours: Behaviours): void {
  if (name === "") return;
  for (const { text } of above) texts.push(text);
  texts.push(`[${name}]`);
  for (const line of lines) texts.push(lineText(line, behaviours));
}

/** One line without its ending. */
export function lineText(line: ServiceLine, behaviours: Behaviours): string {
  switch (line.kind) {
    case "comment":
      return line.text;
    case "entry":
      return `${line.key}=${line.line.rawValue ?? line.value}`;
    case "written":
      return `${line.key}=${line.value}`;
    case "command":
      return `${line.key}=${commandText(line, behaviours)}`;
  }
}

/** The command as it stands behind `ExecStart=`. */
export function commandText({ before, groups }: CommandLine, behaviours: Behaviours): string {
  const quoted: string[] = [];
  for (const { words } of groups) for (const word of words) quoted.push(quoteWord(word, behaviours));
  return before + quoted.join(" ");
}
