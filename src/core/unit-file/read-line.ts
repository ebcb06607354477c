import { readAssignment } from "./assignment.ts";
import type { EntryLine, Line, MalformedLine, SectionLine } from "./document.ts";
import type { Statement } from "./logical-line.ts";
import { logicalLineAt, rangeInText } from "./logical-line.ts";

/** Where a line begins, and what the lines above say of it. */
export interface LineStart {
  readonly from: number;
  readonly lineNumber: number;
  /** The section that it stands in; undefined above the first header. */
  readonly section: string | undefined;
}

/** Reads the line of a text that begins there. */
export function readLine(text: string, { from, lineNumber, section }: LineStart): Line {
  const logical = logicalLineAt(text, from, lineNumber);
  return logical.kind === "statement" ? readStatement(logical, section) : logical;
}

/** Where the line below this one begins. */
export function lineBelow({ section }: LineStart, line: Line): LineStart {
  return {
    from: line.to,
    lineNumber: line.lineNumber + line.lineCount,
    section: sectionOpenedBy(line) ?? section,
  };
}

/** Name of the section that begins with this line; undefined when it is no header, not even a broken one. */
export function sectionOpenedBy(line: Line): string | undefined {
  if (line.kind === "section") return line.name;
  return line.kind === "malformed" ? line.opens : undefined;
}

/** Reads a line that is neither blank nor a comment; `section` is the one that it stands in. */
export function readStatement(statement: Statement, section: string | undefined): Line {
  return readHeader(statement) ?? readEntry(statement, section) ?? notUnderstood(statement);
}

function readHeader(statement: Statement): SectionLine | MalformedLine | undefined {
  if (!statement.joined.startsWith("[")) return undefined;
  const name = /^\[([^\]]*)\][ \t]*$/.exec(statement.joined)?.[1];
  if (name === undefined) return undefined;
  if (name === "" || /[[\p{Cc}]/u.test(name))
    return malformed(statement, `invalid group name: ${name}`, name);
  const { from, to, lineNumber, lineCount } = statement;
  const nameRange = rangeInText(statement, 1, 1 + name.length);
  return { kind: "section", from, to, lineNumber, lineCount, name, nameRange };
}

function readEntry(statement: Statement, section: string | undefined): EntryLine | MalformedLine | undefined {
  const assignment = readAssignment(statement);
  if (assignment === undefined) return undefined;
  if (section === undefined) return malformed(statement, "key file does not start with a group", undefined);
  const { from, to, lineNumber, lineCount } = statement;
  return { kind: "entry", from, to, lineNumber, lineCount, section, ...assignment };
}

// The generator counts the line in which a continuation ends (generator-spec.md 2.1).
function notUnderstood(statement: Statement): MalformedLine {
  const { joined, lineNumber, lineCount } = statement;
  const number = lineNumber + lineCount - 1;
  const problem = `file contains line ${number}: “${joined}” which is not a key-value pair, group, or comment`;
  return malformed(statement, problem, /^\uFEFF?\[([^\]]*)/.exec(joined)?.[1]);
}

function malformed(statement: Statement, problem: string, opens: string | undefined): MalformedLine {
  const { from, to, lineNumber, lineCount } = statement;
  return { kind: "malformed", from, to, lineNumber, lineCount, problem, opens };
}
