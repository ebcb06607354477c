import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";

/** Is this the container of QM, whose partition runs a whole system (rule capability-all)? */
export function isQmContainer(settings: UnitSettings): boolean {
  const name = settings.value("Container", "ContainerName")?.text;
  return name === "qm" && settings.value("Container", "Rootfs") !== undefined;
}
