import { grammar, isFilledIn } from "./part.ts";
import type { ValueReader } from "./part.ts";

/** A number with its unit. A word in the place of both, such as `infinity`, is one as well. */
export type QuantityPart = "number" | "unit" | "keyword";

/** A time for Podman, as Go’s time.ParseDuration reads it; `disable` for health checks (man podman-run, --health-interval). */
export const duration = grammar<QuantityPart>("duration", (value) => {
  const isTime = /^(?:[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|[µμ]s|ms|s|m|h))+)|disable)$/.test(value.text);
  readQuantities(value, isTime, "A time has units here, such as 30s or 1m30s.");
});

/** A time for systemd (man systemd.time, Parsing Time Spans; rules.md time-span-invalid). A bare number is seconds. */
export const timeSpan = grammar<QuantityPart>("duration", (value) => {
  const isTime = systemdTime.test(value.text.trim());
  readQuantities(value, isTime, "systemd reads a time such as 90, 5min or 1h 30min.");
});

const systemdTime =
  /^(?:infinity|(?:\d+(?:\.\d+)?\s*(?:usec|us|[µμ]s|msec|ms|seconds?|sec|s|minutes?|min|m|hours?|hr|h|days?|d|weeks?|w|months?|M|years?|y)?\s*)+)$/;

/** A size for Podman: bytes, or with a unit (man podman-run, --memory, --shm-size). */
export const size = grammar<QuantityPart>("size", (value) => {
  const isSize = /^\d+(?:\.\d+)? ?(?:b|[kmgtp](?:i?b)?)?$/i.test(value.text);
  readQuantities(value, isSize, "A size is a number with a unit, such as 512m or 2g.");
});

/** A size for systemd (man systemd.resource-control, MemoryMax=). */
export const memoryLimit = grammar<QuantityPart>("size", (value) => {
  const isSize = /^(?:infinity|\d+(?:\.\d+)?(?:[BKMGTPE]?|%))$/.test(value.text);
  readQuantities(value, isSize, "systemd reads a size such as 512M, 2G, 50% or infinity.");
});

function readQuantities(value: ValueReader<QuantityPart>, isValid: boolean, problem: string): void {
  const hasNumber = /\d/.test(value.text);
  for (const { 0: text, index } of value.text.matchAll(/[\d.+-]+|[^\s\d.+-]+/g)) {
    const unit = hasNumber ? "unit" : "keyword";
    value.part(/[\d.+-]/.test(text) ? "number" : unit, { from: index, to: index + text.length });
  }
  if (!isValid && !isFilledIn(value.text)) value.problem(value.whole, problem);
}
