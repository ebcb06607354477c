import type { EntryLine, Line, UnitDocument } from "../unit-file/document.ts";

/** Keys whose lines are told together where they stand one below the other. */
const together: ReadonlySet<string> = new Set([
  "Environment",
  "Label",
  "Annotation",
  "BuildArg",
  "AddCapability",
  "DropCapability",
  "AddHost",
  "DNS",
  "DNSSearch",
  "Documentation",
]);

/** Lines that are told together: never none. */
export type LineGroup = readonly [Line, ...Line[]];

/**
 * Puts the lines of a file together that belong together: blank lines, notes, and lines of one key that add up. In the
 * order of the file, and none is left out.
 */
export function groupLines({ text, lines }: UnitDocument): readonly LineGroup[] {
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && belongTogether(last[0], line, text)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function belongTogether(first: Line, line: Line, text: string): boolean {
  if (first.kind === "blank" && line.kind === "blank") return true;
  if (first.kind === "comment" && line.kind === "comment") return isNote(first, text) && isNote(line, text);
  return first.kind === "entry" && line.kind === "entry" && addUp(first, line);
}

function addUp(one: EntryLine, other: EntryLine): boolean {
  return (
    one.key === other.key &&
    one.section === other.section &&
    together.has(one.key) &&
    one.value !== "" &&
    other.value !== ""
  );
}

/** No setting that is switched off, and nothing for this page. */
function isNote({ from, to }: Line, text: string): boolean {
  return !/^\s*[#;]\s*(?:[A-Z][A-Za-z0-9]+\s*=|Unused with this network:|quadlight:)/.test(
    text.slice(from, to),
  );
}
