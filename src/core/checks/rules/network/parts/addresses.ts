import type { OwnSection } from "../../../reading/own-section.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";

/** The fixed addresses of a container or pod on its one network: `IP=` and `IP6=`. */
export function addressKeys({ settings, section }: OwnSection): readonly SettingValue[] {
  return ["IP", "IP6"].flatMap((key) => settings.value(section, key) ?? []);
}

/** What needs a bridge network: `IP=`, `IP6=`, and `NetworkAlias=` by its first value. */
export function addressesAndAlias(file: OwnSection): readonly SettingValue[] {
  return [...addressKeys(file), ...file.settings.values(file.section, "NetworkAlias").slice(0, 1)];
}

/** Is it surely free of trouble on the default network, which has IPv4 and no names (network-modes.md 1)? */
export function fitsDefaultBridge(file: OwnSection): boolean {
  const { settings, section } = file;
  const address = settings.value(section, "IP");
  return addressesAndAlias(file).length === 1 && (address?.text.startsWith("10.88.") ?? false);
}

/** The lines of this key that count. */
export function linesOfKey({ settings, section }: OwnSection, { entry }: SettingValue) {
  return settings.values(section, entry.key).map((value) => value.entry);
}
