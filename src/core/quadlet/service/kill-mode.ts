import { readLast } from "../reading/read-values.ts";
import type { Conversion } from "../conversion/conversion.ts";

/** Refuses a KillMode= that leaves processes behind (generator-spec.md 8.1). */
export function checkKillMode(conversion: Conversion): "missing" | "present" {
  const mode = readLast(conversion.unit.entries("Service", "KillMode"), conversion.podman);
  if (mode === undefined) return "missing";
  if (mode.text !== "mixed" && mode.text !== "control-group")
    conversion.refuse({ kind: "kill-mode", text: mode.text }, mode.entry);
  return "present";
}
