import type { EntryLine, Line, UnitDocument } from "../../unit-file/document.ts";
import { trimmedRange } from "../../unit-file/white-space.ts";

/** An assignment of a unit, and the file in which it stands: the unit’s own or a drop-in. */
export interface UnitEntry {
  readonly kind: "entry";
  readonly key: string;
  readonly value: string;
  readonly line: EntryLine;
  readonly path: string;
}

/** A comment or a blank line, trimmed. */
export interface UnitComment {
  readonly kind: "comment";
  readonly text: string;
}

/** All that a unit says under one header, repeated headers and drop-ins included. */
export interface UnitSection {
  readonly name: string;
  /** The comments and blank lines above the header. */
  readonly above: readonly UnitComment[];
  readonly lines: readonly (UnitEntry | UnitComment)[];
}

/** What Podman finds wrong with a file as a whole, in its own words without the path. */
export interface ParseProblem {
  readonly problem: string;
  readonly line: Line;
}

interface OpenSection {
  readonly name: string;
  readonly above: UnitComment[];
  readonly lines: (UnitEntry | UnitComment)[];
}

/**
 * The sections of a file in the order of their first header (generator-spec.md 2.2). A file without a header has one
 * section without a name, which is written as nothing (runs of 5.4.2, 5.8.6 and 6.1.1).
 */
export function sectionsOf(document: UnitDocument, path: string): readonly UnitSection[] | ParseProblem {
  const sections = new Map<string, OpenSection>();
  let current: OpenSection | undefined;
  let waiting: UnitComment[] = [];
  for (const line of document.lines) {
    switch (line.kind) {
      case "malformed":
        return { problem: line.problem, line };
      case "dropped":
        break;
      case "blank":
        // A backslash that ends the file leaves an empty line.
        waiting.push(blank);
        break;
      case "comment":
        waiting.push({ kind: "comment", text: line.rawText ?? trimmedText(document.text, line) });
        break;
      case "section":
        current = openSection(sections, line.name);
        for (const comment of waiting[0]?.text === "" ? waiting.slice(1) : waiting)
          current.above.push(comment);
        waiting = [];
        break;
      case "entry":
        for (const comment of waiting) current?.lines.push(comment);
        if (waiting.length > 0) waiting = [];
        current?.lines.push(entryOf(line, path));
        break;
    }
  }
  if (current === undefined) return [{ name: "", above: [], lines: [] }];
  for (const comment of waiting) current.lines.push(comment);
  return [...sections.values()];
}

const blank: UnitComment = { kind: "comment", text: "" };

function entryOf(line: EntryLine, path: string): UnitEntry {
  return { kind: "entry", key: line.key, value: line.value, line, path };
}

function trimmedText(text: string, { from, to }: Line): string {
  const range = trimmedRange(text, from, to);
  return text.slice(range.from, range.to);
}

function openSection(sections: Map<string, OpenSection>, name: string): OpenSection {
  const found = sections.get(name);
  if (found !== undefined) return found;
  const made: OpenSection = { name, above: [], lines: [] };
  sections.set(name, made);
  return made;
}

/** Appends the sections of a drop-in, or of another part of the same unit (generator-spec.md 4). */
export function mergeSections(
  unit: readonly UnitSection[],
  added: readonly UnitSection[],
): readonly UnitSection[] {
  const merged = new Map(unit.map((section) => [section.name, section]));
  for (const section of added) {
    const before = merged.get(section.name);
    merged.set(section.name, before === undefined ? section : joinSections(before, section, section.name));
  }
  return [...merged.values()];
}

/** One section of both, called `name`. */
export function joinSections(one: UnitSection, other: UnitSection, name: string): UnitSection {
  return { name, above: [...one.above, ...other.above], lines: [...one.lines, ...other.lines] };
}
