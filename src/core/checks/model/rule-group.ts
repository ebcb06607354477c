/**
 * The groups of rules, in the order in which one of them speaks where several have something to say about the same
 * value (checks.md, Several rules).
 */
export const ruleGroups = {
  values: "Values and syntax",
  generator: "Generator errors",
  version: "Version",
  network: "Network and ports",
  names: "Names and references",
  security: "Security",
  service: "systemd and service",
  image: "Image",
  scope: "Scope",
} as const;
export type RuleGroup = keyof typeof ruleGroups;

const ranks: ReadonlyMap<string, number> = new Map(
  Object.keys(ruleGroups).map((group, index) => [group, index]),
);

/** The place of a group in that order, from 0. */
export function rankOf(group: RuleGroup): number {
  return ranks.get(group) ?? -1;
}
