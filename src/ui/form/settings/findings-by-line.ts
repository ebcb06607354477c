import { mayGoWrong } from "../../../core/checks/model/finding.ts";
import type { Finding } from "../../../core/checks/model/finding.ts";
import type { UnitDocument } from "../../../core/unit-file/document.ts";

/** What may go wrong with each line of a file, by where the line begins; lines without findings are not in it. */
export function findingsByLine(
  { lines }: UnitDocument,
  findings: readonly Finding[],
): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { range, severity } = finding;
    if (range === undefined || !mayGoWrong(severity)) continue;
    const line = lineAt(range.from);
    if (line === undefined || range.to > line.to) continue;
    const others = found.get(line.from) ?? [];
    found.set(line.from, [...others, finding]);
  }
  return found;

  /** Lines follow each other without a gap: halving finds the one. */
  function lineAt(position: number) {
    let first = 0;
    let behind = lines.length;
    while (first < behind) {
      const middle = Math.floor((first + behind) / 2);
      const line = lines[middle];
      if (line === undefined || line.from > position) behind = middle;
      else if (line.to <= position) first = middle + 1;
      else return line;
    }
    return undefined;
  }
}
