import { fieldsControl } from "./fields.ts";
import type { FieldsControl } from "./fields.ts";

interface Unit {
  readonly value: string;
  readonly words: string;
}

/** A time for Podman (man podman-run, --health-interval): units as Go’s time.ParseDuration has them. */
export const podmanDuration = quantity("s", [
  { value: "ms", words: "milliseconds" },
  { value: "s", words: "seconds" },
  { value: "m", words: "minutes" },
  { value: "h", words: "hours" },
]);

/** A time for systemd (man systemd.time); without a unit it is seconds. */
export const systemdDuration = quantity("s", [
  { value: "", words: "seconds, no unit" },
  { value: "ms", words: "milliseconds" },
  { value: "s", words: "seconds" },
  { value: "min", words: "minutes" },
  { value: "h", words: "hours" },
  { value: "d", words: "days" },
]);

/** A size for Podman (man podman-run, --memory); without a unit it is bytes. */
export const podmanSize = quantity("m", [
  { value: "", words: "bytes, no unit" },
  { value: "k", words: "KiB" },
  { value: "m", words: "MiB" },
  { value: "g", words: "GiB" },
]);

/** A size for systemd (man systemd.resource-control, MemoryMax=). */
export const systemdSize = quantity("M", [
  { value: "", words: "bytes, no unit" },
  { value: "K", words: "KiB" },
  { value: "M", words: "MiB" },
  { value: "G", words: "GiB" },
  { value: "%", words: "% of the memory" },
]);

/**
 * A number with its unit. A unit of another spelling is kept as it is. What has its units already, or is a word such as
 * `infinity`, can be typed in place of the number.
 */
function quantity(usual: string, units: readonly Unit[]): FieldsControl {
  return fieldsControl({
    fields: [
      { part: "number", label: "Number", isNeeded: true, isNarrow: true },
      { part: "unit", label: "Unit", choices: units, isNarrow: true },
    ],
    begin: { unit: usual },
    find: (text) => {
      const [, number, unit] = /^(\d+(?:\.\d+)?)([a-zA-Zµμ%]*)$/.exec(text) ?? [];
      return number === undefined ? undefined : { number, unit: unit ?? "" };
    },
    write: ({ number = "", unit = "" }) =>
      /^\d*\.?\d*$/.test(number) && number !== "" ? number + unit : number,
  });
}
