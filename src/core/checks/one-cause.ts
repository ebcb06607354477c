import type { TextRange } from "../unit-file/text.ts";
import { mayGoWrong } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { rankOf } from "./rule-group.ts";
import type { Rule } from "./rule.ts";

/**
 * Where rules of several groups find something wrong with the same value, only the group that comes first speaks
 * (rules.md, One cause, one finding). Notes are no problems and stay.
 */
export function oneForEachCause(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const ranks = new Map(rules.map(({ id, group }) => [id, rankOf(group)]));
  const rank = ({ rule }: Finding) => ranks.get(rule) ?? Number.POSITIVE_INFINITY;
  const placed = findings.filter(({ severity, range }) => range !== undefined && mayGoWrong(severity));
  return findings.filter(
    (finding) =>
      !mayGoWrong(finding.severity) ||
      !placed.some((other) => rank(other) < rank(finding) && overlap(other.range, finding.range)),
  );
}

function overlap(one: TextRange | undefined, other: TextRange | undefined): boolean {
  return one !== undefined && other !== undefined && one.from < other.to && other.from < one.to;
}
