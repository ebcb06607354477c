import type { Rule } from "./model/rule.ts";
import { generatorRules } from "./rules/generator/generator-rules.ts";
import { imageRules } from "./rules/image/image-rules.ts";
import { namesRules } from "./rules/names/names-rules.ts";
import { networkRules } from "./rules/network/network-rules.ts";
import { portRules } from "./rules/ports/port-rules.ts";
import { scopeRules } from "./rules/scope/scope-rules.ts";
import { securityRules } from "./rules/security/security-rules.ts";
import { serviceRules } from "./rules/service/service-rules.ts";
import { valuesRules } from "./rules/values/values-rules.ts";
import { versionRules } from "./rules/version/version-rules.ts";

/** The rules that are looked for in files. A new one is a file of its own and a line in the list of its folder. */
export const checkedRules: readonly Rule[] = [
  ...valuesRules,
  ...generatorRules,
  ...versionRules,
  ...networkRules,
  ...portRules,
  ...namesRules,
  ...securityRules,
  ...serviceRules,
  ...imageRules,
  ...scopeRules,
];
