import type { Rule } from "../../model/rule.ts";
import { containerNetworkOld } from "./container-network-old.ts";
import { deprecatedKey } from "./deprecated-key.ts";
import { dropinOld } from "./dropin-old.ts";
import { environmentBareNameOld } from "./environment-bare-name-old.ts";
import { keyNewerThanTarget } from "./key-newer-than-target.ts";
import { publishPortVariable } from "./publish-port-variable.ts";
import { semicolonCommentOld } from "./semicolon-comment-old.ts";
import { unitTypeNewerThanTarget } from "./unit-type-newer-than-target.ts";

/** The rules of this folder, in the order of the reference. */
export const versionRules: readonly Rule[] = [
  keyNewerThanTarget,
  unitTypeNewerThanTarget,
  deprecatedKey,
  containerNetworkOld,
  publishPortVariable,
  environmentBareNameOld,
  dropinOld,
  semicolonCommentOld,
];
