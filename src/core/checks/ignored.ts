import type { Line, UnitDocument } from "../unit-file/document.ts";
import { countUpTo } from "../unit-file/count-up-to.ts";
import type { Finding } from "./model/finding.ts";

/** `# quadlight: ignore RULE reason`; several rules stand with commas between them. */
const comment = /^\s*[#;]\s*quadlight:\s*ignore\s+([a-z0-9-]+(?:,[a-z0-9-]+)*)(?:\s|$)/;

/**
 * Which findings the comments of a file silence: those of a line below the comment, or, where the comment stands above
 * the first section, of the whole file. What concerns no line is silenced from anywhere.
 */
export function ignoredBy({ text, lines }: UnitDocument): (finding: Finding) => boolean {
  if (!text.includes("quadlight:")) return () => false;
  const head = lines.findIndex(({ kind }) => kind === "section");
  const inFile = new Set<string>();
  const anywhere = new Set<string>();
  const inLine = new Map<Line, Set<string>>();
  let waiting: string[] = [];
  for (const [index, line] of lines.entries()) {
    const rules =
      line.kind === "comment" ? comment.exec(text.slice(line.from, line.to))?.[1]?.split(",") : undefined;
    for (const rule of rules ?? []) {
      anywhere.add(rule);
      if (head === -1 || index < head) inFile.add(rule);
      else waiting.push(rule);
    }
    if (line.kind === "comment" || line.kind === "blank" || waiting.length === 0) continue;
    inLine.set(line, new Set(waiting));
    waiting = [];
  }
  const silencing = [...inLine.keys()];
  const starts = silencing.map(({ from }) => from);
  return ({ rule, range }) => {
    if (range === undefined || inFile.has(rule)) return anywhere.has(rule);
    const line = silencing[countUpTo(starts, range.from) - 1];
    return line !== undefined && range.to <= line.to && (inLine.get(line)?.has(rule) ?? false);
  };
}
