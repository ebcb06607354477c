import type { Scope } from "../../podman/target.ts";
import { listed } from "../../english/listed.ts";
import { shortened } from "./shown.ts";

/**
 * What `UIDMap=` and `GIDMap=` map: `first in the container:first outside:how many`. For a user’s container the numbers
 * outside are those of a range in which 0 is the user’s own (man podman-run, --uidmap).
 */
export function mapWords(maps: readonly string[], what: "user" | "group", scope: Scope): string | undefined {
  const [only, second] = maps;
  if (only === undefined) return undefined;
  if (second !== undefined)
    return `The ${what}s of the container are mapped range by range: ${listed(maps.map(shortened))}.`;
  const [inside = "", outside = "", count = "1"] = only.split(":");
  if (!/^\d+$/.test(inside) || !/^\d+$/.test(outside) || !/^\d+$/.test(count))
    return `The ${what}s of the container are mapped as ${shortened(only)} says.`;
  if (scope === "user" && outside === "0" && count === "1")
    return `The ${what} ${inside} of the container is your own outside.`;
  const where = scope === "user" ? "in your user’s range, where 0 is your own" : "outside";
  return count === "1"
    ? `The ${what} ${inside} of the container is number ${outside} ${where}.`
    : `The ${count} ${what}s of the container from ${inside} on are those from ${outside} on ${where}.`;
}
