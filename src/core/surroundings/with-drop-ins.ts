import type { UnitComment, UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { cutLooseEnd } from "../unit-file/loose-end.ts";
import { countUpTo } from "../unit-file/count-up-to.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import type { TextRange } from "../unit-file/text.ts";

/** The document with the lines of its drop-ins. The file’s own text comes first, so that what stands in it has the same place. */
export function withDropIns(document: UnitDocument, unit: Unit): UnitDocument {
  return parseUnitFile(ownText(document) + addedLines(unit).map(spell).join(""));
}

/** A line of a drop-in, and where it stands in the document with the lines of its drop-ins. */
export interface AddedLine extends TextRange {
  readonly entry: UnitEntry;
}

/**
 * Finds the line of a drop-in in which a place of that document lies: “own” for a place in the file’s own text,
 * undefined for one that lies in several lines.
 */
export function addedLineAt(
  document: UnitDocument,
  unit: Unit,
): (place: TextRange) => AddedLine | "own" | undefined {
  const own = ownText(document).length;
  let end = own;
  const lines = addedLines(unit).map((added): AddedLine => {
    end += spell(added).length;
    return { entry: added.line, from: end - spellEntry(added.line).length, to: end };
  });
  const starts = lines.map(({ from }) => from);
  return ({ from, to }) => {
    if (to <= own) return "own";
    const line = lines[countUpTo(starts, from) - 1];
    return line !== undefined && to <= line.to ? line : undefined;
  };
}

// A backslash at the end would take in what comes behind it.
function ownText(document: UnitDocument): string {
  return applyChanges(document.text, cutLooseEnd(document));
}

interface Added {
  readonly section: string;
  readonly line: UnitEntry;
}

function addedLines(unit: Unit): readonly Added[] {
  return unit.sections.flatMap(({ name, lines }) =>
    lines.flatMap((line) => (isFromDropIn(line, unit) ? [{ section: name, line }] : [])),
  );
}

function spell({ section, line }: Added): string {
  return `\n[${section}]\n${spellEntry(line)}`;
}

function spellEntry({ key, value }: UnitEntry): string {
  return `${key}=${value}`;
}

/** Do drop-ins add lines to a unit? */
export function hasDropIns(unit: Unit): boolean {
  return unit.sections.some(({ lines }) => lines.some((line) => isFromDropIn(line, unit)));
}

/** Does a line of a unit stand in one of its drop-ins? */
function isFromDropIn(line: UnitEntry | UnitComment, { path }: Unit): line is UnitEntry {
  return line.kind === "entry" && line.path !== path;
}
