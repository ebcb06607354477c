import { readAssignment } from "./assignment.ts";
import type { EntryLine, Line, MalformedLine, SectionLine, UnitDocument } from "./document.ts";
import type { Statement } from "./logical-line.ts";
import { logicalLineAt, rangeInText } from "./logical-line.ts";
import { prevailingLineEnding } from "./physical-line.ts";

/**
 * Parses any text as a unit file and loses nothing: the lines joined are the text. What Podman would refuse
 * becomes a malformed line. Follows the generator of Podman 5.4 and newer (generator-spec.md 2 and 2.1).
 */
export function parseUnitFile(text: string): UnitDocument {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const document = parse(text);
  const [oldest] = recent.size < mostRecent ? [] : recent.keys();
  if (oldest !== undefined) recent.delete(oldest);
  recent.set(text, document);
  return document;
}

/** Who changes a text, who shows it and who compares it with the one before ask one after the other. */
const recent = new Map<string, UnitDocument>();

const mostRecent = 8;

function parse(text: string): UnitDocument {
  const lines: Line[] = [];
  let section: string | undefined;
  let position = 0;
  let lineNumber = 1;
  while (position < text.length) {
    const logical = logicalLineAt(text, position, lineNumber);
    const line = logical.kind === "statement" ? readStatement(logical, section) : logical;
    section = sectionOpenedBy(line) ?? section;
    lines.push(line);
    position = line.to;
    lineNumber += line.lineCount;
  }
  return { text, lineEnding: prevailingLineEnding(text), lines };
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
