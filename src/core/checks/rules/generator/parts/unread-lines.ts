import { does } from "../../../../podman/behaviours.ts";
import { readDropInName } from "../../../../quadlet/names/drop-in-name.ts";
import type { FileKind } from "../../../../quadlet/names/unit-kind.ts";
import type { Line, MalformedLine, UnitDocument } from "../../../../unit-file/document.ts";
import { linesOfKind } from "../../../../unit-file/lines-of-kind.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** Why Podman can’t read a line. A mark before the text makes any line unreadable. */
export type UnreadKind = "mark" | "section" | "no-section" | "words";

/** What some editors write before the first line; it also comes from files put together. */
const byteOrderMark = "\uFEFF";

/** The lines that Podman can’t read for this reason, in a file that it tries to read. */
export function unreadLines(context: CheckContext, kind: UnreadKind): readonly MalformedLine[] {
  const { document } = context;
  if (endsLinesInCr(document) || isPassedOver(context)) return [];
  return linesOfKind(document, "malformed").filter((line) => kindOf(line, document) === kind);
}

/** Of the files that are no units, Podman reads those in the folder of a unit that end in .conf (generator-spec.md 4). */
function isPassedOver({ kind, fileName }: CheckContext): boolean {
  return kind === "drop-in" && readDropInName(fileName)?.file.endsWith(".conf") !== true;
}

function kindOf(line: MalformedLine, { text }: UnitDocument): UnreadKind {
  const written = text.slice(line.from, line.to).trimStart();
  if (beginsWithMark(text, line)) return "mark";
  if (written.startsWith("[")) return "section";
  return line.problem === "key file does not start with a group" ? "no-section" : "words";
}

function beginsWithMark(text: string, { from }: Line): boolean {
  return text.startsWith(byteOrderMark, from);
}

/** Is the text one line only because its lines end in CR (generator-spec.md 2: a text is split at LF only)? */
export function endsLinesInCr({ text }: UnitDocument): boolean {
  return !text.includes("\n") && /\r[^\n]/.test(text);
}

/** Podman stops at the first line that it can’t read, and `says` something of that alone (runs of 5.4.2, 5.8.6, 6.1.1). */
export function whyUnread(context: CheckContext, line: MalformedLine, says: string): string {
  const first = linesOfKind(context.document, "malformed")[0] ?? line;
  return first.lineNumber === line.lineNumber
    ? `${says}. ${whatIsLeftOut(context)}`
    : `Podman stops at line ${first.lineNumber}, before it comes to this one.`;
}

/** What becomes of a file with a line that can’t be read (generator-spec.md 1, step 3, and 4). */
export function whatIsLeftOut({
  kind,
  target,
}: { readonly kind: FileKind } & Pick<CheckContext, "target">): string {
  if (kind === "drop-in") return "Podman then leaves out this drop-in as a whole.";
  return does(target.podman, "parseErrorDropsDirectory")
    ? "Podman then makes no service of this file, nor of any other Quadlet file in the same folder."
    : "Podman then makes no service of this file.";
}
