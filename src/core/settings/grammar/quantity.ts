import { trimmed } from "../../unit-file/white-space.ts";
import { grammar, isFilledIn } from "./part.ts";
import type { ValueReader } from "./part.ts";

/** A number with its unit. A word in the place of both, such as `infinity`, is one as well. */
export type QuantityPart = "number" | "unit" | "keyword";

/** A time for Podman, as Go’s time.ParseDuration reads it; `disable` for health checks (man podman-run, --health-interval). */
export const duration = grammar<QuantityPart>("duration", (value) =>
  readQuantities(value, goDuration, "A time has units here, such as 30s or 1m30s."),
);

// Each number ends in something that is none, so that no text is gone through in many ways.
const goDuration = /^(?:[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|[µμ]s|ms|s|m|h))+)|disable)$/;

/** A time for systemd (man systemd.time, Parsing Time Spans; rules.md time-span-invalid). A bare number is seconds. */
export const timeSpan = grammar<QuantityPart>("duration", (value) =>
  readQuantities(value, systemdTime, "systemd reads a time such as 90, 5min or 1h 30min."),
);

const systemdTime =
  /^(?:infinity|(?:\d+(?:\.\d+)?(?:\s*(?:usec|us|[µμ]s|msec|ms|seconds?|sec|s|minutes?|min|m|hours?|hr|h|days?|d|weeks?|w|months?|M|years?|y)\s*|\s+|$))+)$/;

/** A size for Podman: bytes, or with a unit (man podman-run, --memory, --shm-size). */
export const size = grammar<QuantityPart>("size", (value) =>
  readQuantities(value, podmanSize, "A size is a number with a unit, such as 512m or 2g."),
);

const podmanSize = /^\d+(?:\.\d+)? ?(?:b|[kmgtp](?:i?b)?)?$/i;

/** A size for systemd (man systemd.resource-control, MemoryMax=). */
export const memoryLimit = grammar<QuantityPart>("size", (value) =>
  readQuantities(value, systemdSize, "systemd reads a size such as 512M, 2G, 50% or infinity."),
);

const systemdSize = /^(?:infinity|\d+(?:\.\d+)?%|(?:\d+(?:\.\d+)?(?:\s*[BKMGTPE]\s*|\s+|$))+)$/;

function readQuantities(value: ValueReader<QuantityPart>, valid: RegExp, problem: string): void {
  const hasNumber = /\d/.test(value.text);
  for (const { 0: text, index } of value.text.matchAll(/[\d.+-]+|[^\s\d.+-]+/g)) {
    const unit = hasNumber ? "unit" : "keyword";
    value.part(/[\d.+-]/.test(text) ? "number" : unit, { from: index, to: index + text.length });
  }
  if (!valid.test(trimmed(value.text)) && !isFilledIn(value.text)) value.problem(value.whole, problem);
}
