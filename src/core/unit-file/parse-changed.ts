import type { Line, UnitDocument } from "./document.ts";
import { firstBehind } from "./lines-in.ts";
import { ownCopy } from "../memory/own-copy.ts";
import { prevailingLineEnding } from "./physical-line.ts";
import { lineBelow, readLine, sectionOpenedBy } from "./read-line.ts";
import type { LineStart } from "./read-line.ts";
import { parseUnitFile } from "./parse.ts";
import { keepDocument, knownDocument, recentDocuments } from "./recent-documents.ts";
import { shortestChange } from "./text.ts";
import type { TextChange, TextRange } from "./text.ts";

/** So many characters are parsed faster than a text like them is found. */
const long = 4096;

/** Parses as `parseUnitFile` does, a long text out of a recent one where that is faster. */
export function parseByChange(text: string): UnitDocument {
  const document = knownDocument(text) ?? parseLike(text, recentDocuments());
  return document === undefined ? parseUnitFile(text) : keepDocument(document);
}

/** Parses a long text out of the first of these that it has at least half of its characters in common with. */
export function parseLike(text: string, recent: readonly UnitDocument[]): UnitDocument | undefined {
  if (text.length < long) return undefined;
  for (const before of recent) {
    const [change] = shortestChange(before.text, text);
    if (change === undefined) return before;
    if (Math.max(change.to - change.from, change.insert.length) < text.length / 2)
      return parseChanged(before, text, change);
  }
  return undefined;
}

/**
 * Parses a text that differs from a parsed one by this change, and gives what parsing all of it gives. Only the lines of
 * the change are read. The others are taken over with the same strings in them: what is kept by its text is found at once.
 */
export function parseChanged(before: UnitDocument, text: string, change: TextChange): UnitDocument {
  const { lines: old } = before;
  const by = text.length - before.text.length;
  // Whether the text ends behind a lone backslash decides what it is: the line above the change is read again, too.
  const first = Math.max(0, firstBehind(old, change.from) - 1);
  const lines = old.slice(0, first);
  let start = startBehind(lines);
  let next = first;
  let { section } = start;
  while (start.from < text.length) {
    for (let line = old[next]; line !== undefined && line.from + by < start.from; line = old[++next])
      section = sectionOpenedBy(line) ?? section;
    const meets = old[next];
    if (meets && meets.from >= change.to && meets.from + by === start.from && section === start.section) {
      const move = { text, by, down: start.lineNumber - meets.lineNumber };
      for (const line of old.slice(next)) lines.push(moved(line, move));
      break;
    }
    const line = withOwnTexts(readLine(text, start));
    lines.push(line);
    start = lineBelow(start, line);
  }
  return { text, lineEnding: prevailingLineEnding(text), lines };
}

function startBehind(lines: readonly Line[]): LineStart {
  const last = lines.at(-1);
  if (last === undefined) return { from: 0, lineNumber: 1, section: undefined };
  const above = lines.findLast((line) => line.kind === "entry" || sectionOpenedBy(line) !== undefined);
  const section = above?.kind === "entry" ? above.section : above && sectionOpenedBy(above);
  return lineBelow({ ...last, section }, last);
}

interface Move {
  /** The text in which the line stands now. */
  readonly text: string;
  /** How many characters and lines further down. */
  readonly by: number;
  readonly down: number;
}

function moved(line: Line, { text, by, down }: Move): Line {
  if (by === 0 && down === 0) return line;
  const { kind, lineCount } = line;
  const place = { from: line.from + by, to: line.to + by, lineNumber: line.lineNumber + down, lineCount };
  switch (kind) {
    case "entry": {
      const { section, key, value } = line;
      const keyRange = movedRange(line.keyRange, by);
      return { kind, ...place, section, key, value, keyRange, valueRange: movedRange(line.valueRange, by) };
    }
    case "section":
      return { kind, ...place, name: line.name, nameRange: movedRange(line.nameRange, by) };
    case "malformed":
      // Its problem names its number; what the section is does not matter to it.
      return down === 0
        ? { kind, ...place, problem: line.problem, opens: line.opens }
        : readLine(text, { ...place, section: undefined });
    case "blank":
    case "comment":
    case "dropped":
      return { kind, ...place };
  }
}

function movedRange({ from, to }: TextRange, by: number): TextRange {
  return { from: from + by, to: to + by };
}

/** The lines of many texts come together in one document: a line holds none of these texts in memory. */
function withOwnTexts(line: Line): Line {
  return line.kind === "entry" ? { ...line, key: ownCopy(line.key), value: ownCopy(line.value) } : line;
}
