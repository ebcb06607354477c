import { onOff } from "./key.ts";

/**
 * The key of `[Quadlet]`, which may stand in a file of any kind. A switch although it writes no flag: both words say
 * something, and what is neither is false. Source: keys.json; generator-spec.md 7 (3.).
 */
export const quadletKeys = [onOff("DefaultDependencies", "5.3")] as const;

/** The name of a key of `[Quadlet]`. */
export type QuadletKeyName = (typeof quadletKeys)[number]["key"];
