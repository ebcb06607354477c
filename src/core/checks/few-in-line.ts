import { countUpTo } from "../unit-file/count-up-to.ts";
import type { Finding } from "./model/finding.ts";
import { grouped } from "./reading/once-per-directory.ts";
import { oncePerFile } from "./reading/own-section.ts";
import type { CheckContext } from "./model/rule.ts";

/** A line of a hundred thousand words may have a mistake in each: so many of one rule are told one by one. */
export const mostInLine = 10;

/** The findings of one rule; of the further ones in a line it says only how many there are. */
export function fewInEachLine(all: readonly Finding[], context: CheckContext): readonly Finding[] {
  if (all.length <= mostInLine) return all;
  const starts = startsOfLines(context);
  const byLine = grouped(
    all.map((found) => [found.range === undefined ? "" : `${countUpTo(starts, found.range.from)}`, found]),
  );
  return [...byLine].flatMap(([line, found]) => (line === "" ? found : few(found)));
}

const startsOfLines = oncePerFile(({ settings }) => settings.document.lines.map(({ from }) => from));

function few(found: readonly Finding[]): readonly Finding[] {
  return [...found.slice(0, mostInLine), ...furtherOnes(found.slice(mostInLine))];
}

function furtherOnes(further: readonly Finding[]): readonly Finding[] {
  const [first] = further;
  if (first === undefined || further.length === 1) return further;
  const { rule, isRule, severity, evidence, range } = first;
  const to = further.reduce((last, each) => Math.max(last, each.range?.to ?? 0), 0);
  return [
    {
      rule,
      isRule,
      severity,
      evidence,
      title: `And ${further.length.toLocaleString("en")} more of these in the same line`,
      why: `The first ${mostInLine} are told one by one. The same holds for the others.`,
      ...(range && { range: { from: range.from, to } }),
      actions: [],
    },
  ];
}
