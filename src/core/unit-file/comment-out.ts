import type { Assignment } from "./assignment.ts";
import { readAssignment } from "./assignment.ts";
import type { CommentLine, EntryLine, UnitDocument } from "./document.ts";
import { logicalLines } from "./logical-line.ts";
import { cutBackslashes } from "./loose-end.ts";
import { sectionOpenedBy } from "./read-line.ts";
import type { PhysicalLine } from "./physical-line.ts";
import { physicalLines } from "./physical-line.ts";
import type { TextChange, TextRange } from "./text.ts";
import { trimmedRange } from "./white-space.ts";

/** What makes a comment of a line and tells it from other comments; on one line. */
export type Marker = `#${string}`;

/** An assignment that `commentOut` made into comments. Its ranges refer to the text with the markers. */
export interface CommentedEntry extends Assignment {
  readonly section: string;
  /** Number of its first line, counted from 1. */
  readonly lineNumber: number;
  /** All its lines with their line endings. */
  readonly range: TextRange;
  readonly marker: Marker;
}

/** Puts the marker before each line of the entry, comments and blank lines inside it included. */
export function commentOut({ text }: UnitDocument, entry: EntryLine, marker: Marker): TextChange[] {
  return physicalLines(text, entry).map(({ from }) => ({ from, to: from, insert: marker }));
}

/**
 * The assignments in a section's comments with this marker, in file order. Marked lines that don't hold one
 * are passed over. The section is the one whose header stands above.
 */
export function commentedEntries(document: UnitDocument, section: string, marker: Marker): CommentedEntry[] {
  return markedRuns(document, section, marker).flatMap((run) =>
    entriesOfRun(document.text, run, section, marker),
  );
}

/** Removes the markers again, so that the entry stands there byte for byte as before `commentOut`. */
export function uncomment({ text }: UnitDocument, { range, marker }: CommentedEntry): TextChange[] {
  const marked = physicalLines(text, range);
  const markers = marked.map(({ from }) => ({ from, to: from + marker.length, insert: "" }));
  // A backslash that ended the file must not take in what was written behind it in the meantime.
  const looseEnd =
    range.to === text.length
      ? []
      : cutBackslashes(
          text,
          marked.map((line) => behindMarker(text, line, marker)),
        );
  return [...markers, ...looseEnd];
}

type MarkedLine = CommentLine & PhysicalLine;

function markedRuns(document: UnitDocument, section: string, marker: Marker): MarkedLine[][] {
  const runs: MarkedLine[][] = [];
  if (!document.text.includes(marker)) return runs;
  let current: string | undefined;
  let run: MarkedLine[] | undefined;
  for (const line of document.lines) {
    current = sectionOpenedBy(line) ?? current;
    const isMarked =
      line.kind === "comment" && current === section && document.text.startsWith(marker, line.from);
    if (!isMarked) {
      run = undefined;
      continue;
    }
    if (run === undefined) runs.push((run = []));
    run.push(behindMarker(document.text, line, marker));
  }
  return runs;
}

function behindMarker<Range extends TextRange>(
  text: string,
  line: Range,
  marker: Marker,
): Range & PhysicalLine {
  return { ...line, content: trimmedRange(text, line.from + marker.length, line.to) };
}

function entriesOfRun(
  text: string,
  run: readonly MarkedLine[],
  section: string,
  marker: Marker,
): CommentedEntry[] {
  const entries: CommentedEntry[] = [];
  for (const logical of logicalLines(text, run, run.at(-1)?.to ?? 0, run[0]?.lineNumber ?? 1)) {
    const assignment = logical.kind === "statement" ? readAssignment(logical) : undefined;
    if (assignment === undefined) continue;
    const { from, to, lineNumber } = logical;
    entries.push({ ...assignment, section, lineNumber, range: { from, to }, marker });
  }
  return entries;
}
