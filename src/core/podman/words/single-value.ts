import { trimmedEnd } from "../../unit-file/white-space.ts";
import { isSince } from "../release.ts";
import type { Release } from "../release.ts";

/**
 * Reads a value that stands for one text, as this Podman does (generator-spec.md 3, *last*): from 5.8, exactly one `"`
 * at each end goes when both are there; 5.0 to 5.7 take all `"` at both ends away, 4.9 and older none.
 */
export function readSingle(value: string, podman: Release): string {
  const text = withoutEnd(value, podman);
  if (!text.includes('"') || !isSince(podman, "5.0")) return text;
  if (!isSince(podman, "5.8")) return text.replaceAll(/^"+|(?<!")"+$/g, "");
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/** Up to 4.5 white space at the end belongs to a value (runs of 4.4.4 and 4.5.1). */
function withoutEnd(value: string, podman: Release): string {
  const trimmed = trimmedEnd(value);
  return trimmed.length === value.length || isSince(podman, "4.6") ? trimmed : value;
}

/** Is this one of the words for true (generator-spec.md 3, *bool*)? */
export function isTrue(text: string): boolean {
  return /^(?:1|yes|true|on)$/i.test(text);
}
