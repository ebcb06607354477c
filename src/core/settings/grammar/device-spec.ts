import type { TextRange } from "../../unit-file/text.ts";
import { grammar } from "./part.ts";
import type { ValueReader } from "./part.ts";

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
  if (third === undefined && /^[^/$%]/.test(value.of(second))) readPermissions(value, second);
  else {
    value.part("container-device", second);
    if (third !== undefined) readPermissions(value, third);
  }
});

function readPermissions(value: ValueReader<DevicePart>, range: TextRange): void {
  const text = value.of(range);
  value.part("permissions", range);
  const isValid = /^[rwm]{1,3}$/.test(text) && new Set(text).size === text.length;
  value.problemIfKnown(range, isValid ? undefined : "Permissions are r, w and m, each once at most.");
}
