import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";

/** Does no timer run the health check, so that somebody has to (man podman-run, --health-interval)? */
export function isCheckedByHand(settings: UnitSettings): boolean {
  const interval = settings.value("Container", "HealthInterval")?.text;
  return interval === "disable" || interval === "0";
}
