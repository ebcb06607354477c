import type { SettingName } from "../../../core/unit-file/document.ts";

/** A key of a `.network` file. */
export function networkKey(key: string): SettingName {
  return { section: "Network", key };
}
