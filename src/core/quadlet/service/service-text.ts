import type { Behaviours } from "../behaviours.ts";
import { quoteWord } from "../command/quote-word.ts";
import type { CommandLine, ServiceLine, ServiceSection } from "./service-file.ts";

/** The text of a service (generator-spec.md 2.2). */
export function serviceText(sections: readonly ServiceSection[], behaviours: Behaviours): string {
  return sections.map((section) => sectionText(section, behaviours)).join("\n");
}

function sectionText({ name, above, lines }: ServiceSection, behaviours: Behaviours): string {
  if (name === "") return "";
  const texts = above.map(({ text }) => text);
  texts.push(`[${name}]`);
  for (const line of lines) texts.push(lineText(line, behaviours));
  texts.push("");
  return texts.join("\n");
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
