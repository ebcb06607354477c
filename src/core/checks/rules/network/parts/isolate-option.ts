import type { SettingValue, UnitSettings } from "../../../../podman/settings/unit-settings.ts";

/** The words of `Options=` that isolate a network: the last of this name counts (generator-spec.md 3, keyval). */
export function isolateOptions(settings: UnitSettings): readonly SettingValue[] {
  return settings
    .values("Network", "Options")
    .filter(({ text }) => text === "isolate" || text.startsWith("isolate="));
}
