import { isAtLeast } from "../target.ts";
import type { Target } from "../target.ts";

/**
 * Reads a value that stands for one text, as this Podman does (generator-spec.md 3, *last*): from 5.8, exactly one `"`
 * at each end goes when both are there; 5.0 to 5.7 take all `"` at both ends away, 4.9 and older none.
 */
export function readSingleValue(value: string, { podman }: Target): string {
  if (!isAtLeast(podman, "5.0")) return value;
  if (!isAtLeast(podman, "5.8")) return value.replaceAll(/^"+|"+$/g, "");
  return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
