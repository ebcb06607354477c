import { podmanOptions } from "../../../reading/podman-options.ts";
import type { SettingValue, UnitSettings } from "../../../../podman/settings/unit-settings.ts";

/** What `--security-opt NAME=…` in `PodmanArgs=` says; each option stands by itself. */
export function securityOptions(settings: UnitSettings, name: string): readonly SettingValue[] {
  const start = `${name}=`;
  return podmanOptions(settings, "Container", "--security-opt").flatMap((option) =>
    option.text.startsWith(start) ? [{ ...option, text: option.text.slice(start.length) }] : [],
  );
}
