import { checkedRules } from "./checked-rules.ts";
import type { Rule } from "./model/rule.ts";
import { rulesOfHardening } from "./rules/security/security-rules.ts";

/** The rules that are looked for, and those that only the view of hardening speaks of: the reference has them all. */
export const allRules: readonly Rule[] = [...checkedRules, ...rulesOfHardening];
