import { cutDevice } from "../../podman/values/device/device.ts";
import { podmanOptions } from "./podman-options.ts";
import type { SettingValue, UnitSettings } from "../../podman/settings/unit-settings.ts";

export interface Device {
  /** On this machine; not the name of a device such as `vendor.com/class=name` (CDI). */
  readonly path: string;
  readonly value: SettingValue;
}

/** The devices of `AddDevice=` and `--device`. A dash in front says that it need not be there. */
export function devicesOf(settings: UnitSettings): readonly Device[] {
  const values = [
    ...settings.values("Container", "AddDevice"),
    ...podmanOptions(settings, "Container", "--device"),
  ];
  return values.flatMap((value) => {
    const { from, to } = cutDevice(value.text).host;
    const path = value.text.slice(from, to).replace(/(?<!\/)\/+$/, "");
    return path.startsWith("/") ? [{ path, value }] : [];
  });
}
