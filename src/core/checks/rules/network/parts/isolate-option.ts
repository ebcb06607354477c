import type { SettingValue, UnitSettings } from "../../../reading/unit-settings.ts";

/** The word of `Options=` that isolates a network: the last of this name counts (generator-spec.md 3, keyval). */
export function isolateOption(settings: UnitSettings): SettingValue | undefined {
  return settings
    .values("Network", "Options")
    .findLast(({ text }) => text === "isolate" || text.startsWith("isolate="));
}
