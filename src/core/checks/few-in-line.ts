import { countUpTo } from "../unit-file/count-up-to.ts";
import type { Action } from "./finding.ts";
import { grouped } from "./reading/once-per-directory.ts";
import { oncePerFile } from "./reading/own-section.ts";
import type { CheckContext, Found, Rule } from "./rule.ts";

/** A line of a hundred thousand words may have a mistake in each: so many of one rule are told one by one. */
export const mostInLine = 10;

/** A sentence or a button that repeats a value ends there: nobody reads a megabyte, and the page would have to draw it. */
const longestText = 1000;

/** The same rule, which says of the further mistakes in a line only how many there are. */
export function withFewInLine(rule: Rule): Rule {
  return { ...rule, check: (context) => fewInEachLine(rule.check(context), context).map(shortened) };
}

function fewInEachLine(all: readonly Found[], context: CheckContext): readonly Found[] {
  if (all.length <= mostInLine) return all;
  const starts = startsOfLines(context);
  const byLine = grouped(
    all.map((found) => [found.range === undefined ? "" : `${countUpTo(starts, found.range.from)}`, found]),
  );
  return [...byLine].flatMap(([line, found]) => (line === "" ? found : few(found)));
}

function few(found: readonly Found[]): readonly Found[] {
  return [...found.slice(0, mostInLine), ...furtherOnes(found.slice(mostInLine))];
}

const startsOfLines = oncePerFile(({ settings }) => settings.document.lines.map(({ from }) => from));

function furtherOnes(further: readonly Found[]): readonly Found[] {
  const [first] = further;
  if (first === undefined) return [];
  if (further.length === 1) return further;
  const { severity, evidence } = first;
  const ranges = further.flatMap(({ range }) => range ?? []);
  const to = ranges.reduce((last, range) => Math.max(last, range.to), 0);
  return [
    {
      title: `And ${further.length.toLocaleString("en")} more of these in the same line`,
      why: `The first ${mostInLine} are told one by one. The same holds for the others.`,
      ...(severity && { severity }),
      ...(evidence && { evidence }),
      ...(first.range && { range: { from: first.range.from, to } }),
    },
  ];
}

function shortened(found: Found): Found {
  const { title, why, actions } = found;
  const isShort = [title, why, ...(actions ?? []).map(({ label }) => label)].every(
    (text) => text.length <= longestText,
  );
  if (isShort) return found;
  return {
    ...found,
    title: cut(title),
    why: cut(why),
    ...(actions && { actions: actions.map(withShortLabel) }),
  };
}

function withShortLabel(action: Action): Action {
  return { ...action, label: cut(action.label) };
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
