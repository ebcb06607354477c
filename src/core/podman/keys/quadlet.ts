import { noOption } from "./key.ts";
import type { KeyRows } from "./key.ts";

/**
 * The key of `[Quadlet]`, which may stand in a file of any kind. A switch although it writes no flag: both words say
 * something, and what is neither is false. Source: keys.json; generator-spec.md 7 (3.).
 */
export const quadletKeys = { DefaultDependencies: ["switch", "5.3", noOption] } as const satisfies KeyRows;
