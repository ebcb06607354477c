import type { ConventionalOrder, SettingName, UnitDocument } from "./document.ts";
import { cutLooseEnd } from "./loose-end.ts";
import { entriesOf } from "./read.ts";
import type { SectionPart } from "./section-parts.ts";
import { isFileComment, sectionParts, withCommentsAbove } from "./section-parts.ts";
import type { TextChange } from "./text.ts";
import type { UnitValue } from "./value.ts";

/** The new line of an assignment, without line ending. */
export function assignmentLine({ key }: SettingName, value: UnitValue | ""): string {
  return `${key}=${value}`;
}

/**
 * Puts whole lines at `position`, where a line begins or the text ends. They take the line ending of the
 * document; a text without a final newline stays without.
 */
export function insertLines(
  document: UnitDocument,
  position: number,
  lines: readonly string[],
): TextChange[] {
  const { text, lineEnding } = document;
  const isAtEnd = position === text.length;
  const isUnended = isAtEnd && text !== "" && !text.endsWith("\n");
  const insert = lines.map((line) => (isUnended ? lineEnding + line : line + lineEnding)).join("");
  const change = { from: position, to: position, insert };
  return isAtEnd ? [...cutLooseEnd(document), change] : [change];
}

/**
 * Adds an assignment at the conventional place, whether or not there are others of this setting. Makes the
 * section when there is none.
 */
export function insertAssignment(
  document: UnitDocument,
  name: SettingName,
  value: UnitValue | "",
  order: ConventionalOrder,
): TextChange[] {
  const parts = sectionParts(document);
  const part = parts.find((other) => other.name === name.section);
  const line = assignmentLine(name, value);
  return part === undefined
    ? insertSection(document, parts, [`[${name.section}]`, line], order.sections.indexOf(name.section), order)
    : insertLines(document, placeInSection(document, part, name, order), [line]);
}

function placeInSection(
  document: UnitDocument,
  part: SectionPart,
  { section, key }: SettingName,
  order: ConventionalOrder,
): number {
  const { lines } = document;
  const entries = entriesOf(document, section);
  const keys = Object.hasOwn(order.keys, section) ? (order.keys[section] ?? []) : [];
  const own = keys.indexOf(key);
  const earlierKeys = new Set(keys.slice(0, Math.max(own, 0)));
  const laterKeys = new Set(own === -1 ? [] : keys.slice(own + 1));
  const earlier = entries.findLast((entry) => earlierKeys.has(entry.key));
  if (earlier !== undefined) return earlier.to;
  const later = lines.findIndex(
    (line) => line.kind === "entry" && line.section === section && laterKeys.has(line.key),
  );
  if (later !== -1) return lines[withCommentsAbove(lines, later)]?.from ?? 0;
  return entries.at(-1)?.to ?? lines[part.header]?.to ?? 0;
}

function insertSection(
  document: UnitDocument,
  parts: readonly SectionPart[],
  section: readonly string[],
  rank: number,
  order: ConventionalOrder,
): TextChange[] {
  const { text, lines } = document;
  const later = rank === -1 ? undefined : parts.find(({ name }) => order.sections.indexOf(name) > rank);
  if (later === undefined) {
    const end = lines.findLastIndex(({ kind }) => kind !== "blank" && kind !== "dropped") + 1;
    const isFirst = end === 0 || isFileComment(lines, end - 1);
    return insertLines(document, lines[end]?.from ?? text.length, isFirst ? section : ["", ...section]);
  }
  const above = lines[later.start - 1];
  const isSeparate = above === undefined || above.kind === "blank" || isFileComment(lines, later.start - 1);
  const position = lines[later.start]?.from ?? text.length;
  return insertLines(document, position, isSeparate ? [...section, ""] : ["", ...section]);
}
