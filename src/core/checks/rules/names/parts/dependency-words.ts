import { dependencyKeys } from "../../../../quadlet/names/dependency-keys.ts";
import type { SettingValue, UnitSettings } from "../../../../podman/settings/unit-settings.ts";

/** The units that the keys of `[Unit]` name on which the order or the start depends (generator-spec.md 7). */
export function dependencyWords(settings: UnitSettings): readonly SettingValue[] {
  return dependencyKeys.flatMap((key) => settings.values("Unit", key));
}
