import { readLast } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import type { WordOrigin } from "../conversion/word-group.ts";
import { because, fromEntry } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";

export const serviceType = { section: "Service", key: "Type" } as const;

/** The [Service] Type= of a unit that runs containers; refuses one that Podman can’t serve (generator-spec.md 8.1). */
export function readServiceType(conversion: Conversion): EntryValue | undefined {
  const type = readLast(conversion.unit.entries("Service", "Type"), conversion.podman);
  if (type !== undefined && type.text !== "notify" && type.text !== "oneshot")
    conversion.refuse({ kind: "service-type", text: type.text }, type.entry);
  return type;
}

/** The origin of what is there because the service is not oneshot. */
export function becauseOfType(type: EntryValue | undefined, why: string): WordOrigin {
  return type === undefined ? because(why, serviceType) : fromEntry(type);
}
