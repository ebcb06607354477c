import type { Behaviours } from "../behaviours.ts";
import { quoteWord } from "../command/quote-word.ts";
import type { CommandLine, ServiceLine, ServiceSection } from "./service-file.ts";

/** The text of a service (generator-spec.md 2.2). */
export function serviceText(sections: readonly ServiceSection[], behaviours: Behaviours): string {
  return sections.map((section) => sectionText(section, behaviours)).join("\n");
}

function sectionText({ name, above, lines }: ServiceSection, behaviours: Behaviours): string {
  if (name === "") return "";
  let text = "";
  for (const comment of above) text += `${comment.text}\n`;
  text += `[${name}]\n`;
  for (const line of lines) text += `${lineText(line, behaviours)}\n`;
  return text;
}

/** One line without its ending. */
export function lineText(line: ServiceLine, behaviours: Behaviours): string {
  switch (line.kind) {
    case "comment":
      return line.text;
    case "entry":
    case "written":
      return `${line.key}=${line.value}`;
    case "command":
      return `${line.key}=${commandText(line, behaviours)}`;
  }
}

/** The command as it stands behind `ExecStart=`. */
export function commandText({ before, groups }: CommandLine, behaviours: Behaviours): string {
  let text = before;
  let separator = "";
  for (const { words } of groups)
    for (const word of words) {
      text += separator + quoteWord(word, behaviours);
      separator = " ";
    }
  return text;
}
