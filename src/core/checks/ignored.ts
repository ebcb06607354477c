import type { Line, UnitDocument } from "../unit-file/document.ts";
import type { Finding } from "./finding.ts";

/** `# quadlight: ignore RULE reason`; several rules stand with commas between them. */
const comment = /^\s*[#;]\s*quadlight:\s*ignore\s+([a-z0-9-]+(?:,[a-z0-9-]+)*)(?:\s|$)/;

/** Rules that a comment silences: in the whole file, in the line below it, or, where none follows, in no line. */
interface Silenced {
  readonly rules: readonly string[];
  readonly reach: "file" | Line | undefined;
}

/**
 * Which findings the comments of a file silence: those of a line below the comment, or, where the comment stands above
 * the first section, of the whole file. What concerns no line is silenced from anywhere.
 */
export function ignoredBy({ text, lines }: UnitDocument): (finding: Finding) => boolean {
  const head = lines.findIndex(({ kind }) => kind === "section");
  const silenced = lines.flatMap((line, index): readonly Silenced[] => {
    const rules = line.kind === "comment" ? comment.exec(text.slice(line.from, line.to))?.[1] : undefined;
    if (rules === undefined) return [];
    const isInHead = head === -1 || index < head;
    return [{ rules: rules.split(","), reach: isInHead ? "file" : lineBelow(lines, index) }];
  });
  return (finding) => silenced.some((each) => isSilencedBy(each, finding));
}

function lineBelow(lines: readonly Line[], index: number): Line | undefined {
  return lines.slice(index + 1).find(({ kind }) => kind !== "comment" && kind !== "blank");
}

function isSilencedBy({ rules, reach }: Silenced, { rule, range }: Finding): boolean {
  if (!rules.includes(rule)) return false;
  if (range === undefined || reach === "file") return true;
  return reach !== undefined && range.from >= reach.from && range.to <= reach.to;
}
