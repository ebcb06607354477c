import type { Line, UnitDocument } from "../unit-file/document.ts";
import type { Finding } from "./finding.ts";

/** `# quadlight: ignore RULE reason`; several rules stand with commas between them. */
const comment = /^[#;]\s*quadlight:\s*ignore\s+([a-z0-9-]+(?:,[a-z0-9-]+)*)(?:\s|$)/;

/**
 * Which findings the comments of a file silence: those of a line below the comment, or, where the comment stands above
 * the first section, of the whole file. What concerns no line is silenced from anywhere.
 */
export function ignoredBy({ text, lines }: UnitDocument): (finding: Finding) => boolean {
  const silenced = lines.flatMap((line, index) => {
    const rules = line.kind === "comment" ? comment.exec(text.slice(line.from, line.to))?.[1] : undefined;
    if (rules === undefined) return [];
    return [{ rules: rules.split(","), at: isInHead(lines, index) ? undefined : entryBelow(lines, index) }];
  });
  if (silenced.length === 0) return () => false;
  return ({ rule, range }) =>
    silenced.some(
      ({ rules, at }) =>
        rules.includes(rule) &&
        (range === undefined || at === undefined || (range.from >= at.from && range.to <= at.to)),
    );
}

function isInHead(lines: readonly Line[], index: number): boolean {
  return !lines.slice(0, index).some(({ kind }) => kind === "section");
}

function entryBelow(lines: readonly Line[], index: number): Line | undefined {
  return lines.slice(index + 1).find(({ kind }) => kind !== "comment" && kind !== "blank");
}
