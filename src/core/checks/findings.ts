import { pointsFor } from "../network/points.ts";
import type { Finding, Severity } from "./finding.ts";
import type { CheckContext, Rule } from "./rule.ts";

/** Most serious first; what is good about a file comes before mere notes. */
const bySeriousness: readonly Severity[] = ["error", "danger", "warning", "good", "note"];

/** What these rules have to say about a file, most serious first. */
export function findingsOf(file: Omit<CheckContext, "points">, rules: readonly Rule[]): readonly Finding[] {
  const context = { ...file, points: pointsFor(file.measurement, file.target.scope) };
  return rules
    .filter(({ isForEveryKind }) => file.kind === "Container" || isForEveryKind)
    .flatMap((rule) => findingsOfRule(rule, context))
    .toSorted((a, b) => bySeriousness.indexOf(a.severity) - bySeriousness.indexOf(b.severity));
}

function findingsOfRule({ id, check }: Rule, context: CheckContext): readonly Finding[] {
  return check(context).map((found) => Object.assign({ rule: id }, found));
}
