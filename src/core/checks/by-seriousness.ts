import type { Finding, Severity } from "./model/finding.ts";

/** Most serious first; what is good about a file comes before mere notes. */
const order: readonly Severity[] = ["error", "danger", "warning", "good", "note"];

/** Findings of the same weight stay in their order. */
export function bySeriousness(findings: readonly Finding[]): readonly Finding[] {
  return order.flatMap((each) => findings.filter(({ severity }) => severity === each));
}
