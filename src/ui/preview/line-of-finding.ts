import type { Finding } from "../../core/checks/model/finding.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";

/**
 * The line that an entry in the list of findings is about: the number of its first physical line. Undefined for what
 * concerns the file as a whole, or another file. The list shows the findings in their order, from the first on.
 */
export function lineOfFinding(
  entry: Element,
  findings: readonly Finding[],
  document: UnitDocument,
): number | undefined {
  const place = [...(entry.parentElement?.children ?? [])].indexOf(entry);
  const from = findings[place]?.range?.from;
  if (from === undefined) return undefined;
  return document.lines.findLast((line) => line.from <= from)?.lineNumber;
}
