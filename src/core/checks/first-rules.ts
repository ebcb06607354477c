import type { Rule } from "./rule.ts";
import { hostIsRight } from "./rules/host-is-right.ts";
import { networkPoints } from "./rules/network-points.ts";
import { noImage } from "./rules/no-image.ts";

/**
 * The rules that speak of the first screen and of what one choice makes of it, in the order of `allRules`. The others
 * load with what stands below the first screen.
 */
export const firstRules: readonly Rule[] = [noImage, hostIsRight, ...networkPoints];
