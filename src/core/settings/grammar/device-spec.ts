import { grammar } from "./part.ts";

/** The dash before a device that need not be there is a part of its own (generator-spec.md 8.3, stage 23). */
export type DevicePart = "if-present" | "host-device" | "container-device" | "permissions";

/** `AddDevice=`: `[-]host[:container][:permissions]` (rules.md device-permissions). */
export const deviceSpec = grammar<DevicePart>("device-spec", (value) => {
  const isOptional = value.text.startsWith("-");
  if (isOptional) value.part("if-present", { from: 0, to: 1 });
  const [host, rest] = value.cut({ from: isOptional ? 1 : 0, to: value.text.length }, ":");
  value.part("host-device", host);
  if (rest === undefined) return;
  const [second, third] = value.cut(rest, ":");
  if (third === undefined && /^[^/$%]/.test(value.of(second))) value.part("permissions", second);
  else {
    value.part("container-device", second);
    value.part("permissions", third);
  }
});
