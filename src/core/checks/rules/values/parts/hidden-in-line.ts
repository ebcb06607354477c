import { describe } from "../../../../podman/keys/describe.ts";
import type { ValueType } from "../../../../podman/words/value-type.ts";
import type {
  EntryLine,
  Line,
  MalformedLine,
  SectionLine,
  UnitDocument,
} from "../../../../unit-file/document.ts";
import type { HiddenCharacter } from "../../../../unit-file/hidden-characters.ts";
import { parseUnitFile } from "../../../../unit-file/parse.ts";
import type { Action, Severity } from "../../../model/finding.ts";
import { sameEntry } from "../../../fixes/same-entry.ts";
import { isInKey, isInVariableName, isTextKey, linesWithHidden } from "../../../reading/hidden-in-lines.ts";
import type { LineWithHidden } from "../../../reading/hidden-in-lines.ts";
import type { CheckContext, Found } from "../../../model/rule.ts";
import { unreadLines, whyUnread } from "../../generator/parts/unread-lines.ts";
import { insteadOf, inFull, whatIsHidden, whatTheyDo, withoutHidden } from "./hidden-words.ts";
import { severityOf } from "./refused-line.ts";

/** Says what there is to say of a line with hidden characters; nothing where another rule speaks of them. */
export function foundInLine(context: CheckContext): (found: LineWithHidden) => Found | undefined {
  const unread = new Set([...unreadLines(context, "words"), ...unreadLines(context, "no-section")]);
  return (found) => foundIn(context, found, unread);
}

function foundIn(
  context: CheckContext,
  found: LineWithHidden,
  unread: ReadonlySet<MalformedLine>,
): Found | undefined {
  const { line } = found;
  switch (line.kind) {
    case "entry":
      return findingOfHidden(context, found, `${line.key}=`, severityOfEntry(context, line, found));
    case "section":
      // A header that a drop-in adds is told of there.
      return line.from < context.own.text.length
        ? findingOfHidden(context, found, "This header", severityOfSection(context, line))
        : undefined;
    case "malformed":
      return unread.has(line) && isUnreadForThem(context, line)
        ? findingOfHidden(
            context,
            found,
            `Line ${line.lineNumber}`,
            "error",
            ` ${whyUnread(context, line, "Podman can’t read the line")}`,
          )
        : undefined;
  }
}

function findingOfHidden(
  { document }: CheckContext,
  { line, characters }: LineWithHidden,
  what: string,
  severity: Severity,
  more = "",
): Found {
  const [first] = characters;
  return {
    title: `${what} has ${whatIsHidden(characters)}`,
    why: `${whatTheyDo(characters)}${inFull(document.text.slice(line.from, line.to).trim())}${more}`,
    severity,
    range: { from: first.from, to: characters.at(-1)?.to ?? first.to },
    actions: [withoutThem(document, line, characters)],
  };
}

/** Values of which nothing works while such a character is in them. */
const strict: ReadonlySet<ValueType> = new Set<ValueType>([
  "bool",
  "cidr",
  "duration",
  "enum",
  "idmap",
  "int",
  "ip",
  "ip-range",
  "port-expose",
  "port-publish",
  "signal",
  "size",
  "ulimit-spec",
]);

/** A danger in what names something or is run; a warning in texts, and where a blank is none. */
function severityOfEntry(context: CheckContext, entry: EntryLine, { characters }: LineWithHidden): Severity {
  if (severityOf(entry, context) === "error") return "error";
  if (characters.some((each) => isInKey(context.document.text, entry, each))) return "danger";
  if (characters.every(({ character }) => insteadOf(character) === " ")) return "warning";
  if (isTextKey(entry)) return isInVariableName(entry) ? "danger" : "warning";
  const type = describe(entry.section, entry.key)?.valueType;
  return type !== undefined && strict.has(type) ? "warning" : "danger";
}

/** Without the section that is the file’s own there is no service. */
function severityOfSection({ document, section }: CheckContext, header: SectionLine): Severity {
  const isOwn = withoutHidden(header.name) === section;
  const hasOwn = document.lines.some((line) => line.kind === "section" && line.name === section);
  return isOwn && !hasOwn ? "error" : "danger";
}

/** Would Podman read the line without them? Headers and byte order marks have rules of their own. */
function isUnreadForThem(context: CheckContext, line: MalformedLine): boolean {
  const written = withoutHidden(context.document.text.slice(line.from, line.to));
  return parseUnitFile(`[X]\n${written}`).lines.every(({ kind }) => kind !== "malformed");
}

function withoutThem(document: UnitDocument, line: Line, characters: readonly HiddenCharacter[]): Action {
  const written = document.text.slice(line.from, line.to);
  const isThere = (now: UnitDocument, other: Line) =>
    line.kind === "entry"
      ? other === sameEntry(now, line)
      : other.lineNumber === line.lineNumber && now.text.slice(other.from, other.to) === written;
  const areBlanks = characters.every(({ character }) => insteadOf(character) === " ");
  const pronoun = characters.length === 1 ? "it" : "them";
  return {
    kind: "edit",
    label: areBlanks ? "Write plain blanks" : `Delete ${pronoun}`,
    edit: (now) =>
      linesWithHidden(now)
        .filter((other) => isThere(now, other.line))
        .flatMap((same) =>
          same.characters.map(({ from, to, character }) => ({ from, to, insert: insteadOf(character) })),
        ),
  };
}
