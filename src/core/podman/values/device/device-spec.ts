import { cutDevice } from "./device.ts";
import { grammar } from "../../words/part.ts";

export type DevicePart = "if-present" | "host-device" | "container-device" | "permissions";

/** `AddDevice=` (man podman-run, --device). */
export const deviceSpec = grammar<DevicePart>("device-spec", (value) => {
  const { ifPresent, host, container, permissions } = cutDevice(value.text);
  value.part("if-present", ifPresent);
  value.part("host-device", host);
  value.part("container-device", container);
  value.part("permissions", permissions);
});
