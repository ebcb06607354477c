import type { EntryLine, Line, MalformedLine, UnitDocument } from "./document.ts";
import { olderLines } from "./older-lines.ts";
import type { OlderLine, Trimming } from "./older-lines.ts";
import { readStatement, sectionOpenedBy } from "./read-line.ts";
import { prevailingLineEnding } from "./physical-line.ts";
import { isPlainWhiteSpace, trimmedEnd } from "./white-space.ts";

/** What is wrong with a file that the generators of 4.6 to 5.3 never finish reading (generator-spec.md 2.1). */
export const neverEnds =
  "an empty line follows a backslash: the generator of this release never finishes reading the file";

/** Parses a text as the generators up to 5.3 do (generator-spec.md 2.1). The lines joined are the text. */
export function parseOlderUnitFile(text: string, trimming: Trimming): UnitDocument {
  const lines: Line[] = [];
  let section: string | undefined;
  for (const older of olderLines(text, trimming)) {
    const line = readLine(older, section, trimming);
    section = sectionOpenedBy(line) ?? section;
    lines.push(line);
  }
  return { text, lineEnding: prevailingLineEnding(text), lines };
}

function readLine(
  { raw, endsBlank, ...line }: OlderLine,
  section: string | undefined,
  trimming: Trimming,
): Line {
  if (endsBlank && trimming !== "nothing") return malformed(line, neverEnds);
  if (line.kind === "comment" && trimming === "nothing" && raw !== trimmedEnd(raw))
    return { ...line, kind: "comment", rawText: raw };
  if (line.kind !== "statement") return line;
  const read = readStatement(line, section);
  if (read.kind !== "entry") return read;
  if (isPlainWhiteSpace(line.joined.charCodeAt(0)))
    return malformed(line, `invalid key name: ${line.joined.slice(0, line.joined.indexOf("=")).trimEnd()}`);
  return read.lineCount === 1 ? read : withRawValue(read, raw);
}

function withRawValue(entry: EntryLine, raw: string): EntryLine {
  const rawValue = raw.slice(raw.indexOf("=") + 1).replace(/^[\t-\r ]+/, "");
  return { ...entry, value: rawValue.replaceAll("\\\n", ""), rawValue };
}

type Place = Pick<MalformedLine, "from" | "to" | "lineNumber" | "lineCount">;

function malformed({ from, to, lineNumber, lineCount }: Place, problem: string): MalformedLine {
  return { kind: "malformed", from, to, lineNumber, lineCount, problem, opens: undefined };
}
