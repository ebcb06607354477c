import { trimmed } from "../../../unit-file/white-space.ts";
import { isGoTime, systemdSeconds } from "./time-spans.ts";
import { grammar, isFilledIn } from "../../words/part.ts";
import type { ValueReader } from "../../words/part.ts";

/** A number with its unit. A word in the place of both, such as `infinity`, is one as well. */
export type QuantityPart = "number" | "unit" | "keyword";

/** A time for Podman, as Go’s time.ParseDuration reads it; `disable` for health checks (man podman-run, --health-interval). */
export const duration = grammar<QuantityPart>("duration", (value) =>
  readQuantities(value, isDuration, "A time has units here, such as 30s or 1m30s."),
);

const isDuration = (text: string) => text === "disable" || isGoTime(text);

/** A time for systemd (man systemd.time, Parsing Time Spans; rule time-span-invalid). A bare number is seconds. */
export const timeSpan = grammar<QuantityPart>("duration", (value) =>
  readQuantities(value, isTimeSpan, "systemd reads a time such as 90, 5min or 1h 30min."),
);

const isTimeSpan = (text: string) => systemdSeconds(text) !== undefined;

/** A size for Podman: bytes, or with a unit (man podman-run, --memory, --shm-size). */
export const size = grammar<QuantityPart>("size", (value) =>
  readQuantities(
    value,
    (text) => podmanSize.test(text),
    "A size is a number with a unit, such as 512m or 2g.",
  ),
);

const podmanSize = /^\d+(?:\.\d+)? ?(?:b|[kmgtp](?:i?b)?)?$/i;

/** A size for systemd (man systemd.resource-control, MemoryMax=). */
export const memoryLimit = grammar<QuantityPart>("size", (value) =>
  readQuantities(
    value,
    (text) => systemdSize.test(text),
    "systemd reads a size such as 512M, 2G, 50% or infinity.",
  ),
);

const systemdSize = /^(?:infinity|\d+(?:\.\d+)?%|(?:\d+(?:\.\d+)?(?:\s*[BKMGTPE]\s*|\s+|$))+)$/;

function readQuantities(
  value: ValueReader<QuantityPart>,
  isValid: (text: string) => boolean,
  problem: string,
): void {
  const hasNumber = /\d/.test(value.text);
  for (const { 0: text, index } of value.text.matchAll(/[\d.+-]+|[^\s\d.+-]+/g)) {
    const unit = hasNumber ? "unit" : "keyword";
    value.part(/[\d.+-]/.test(text) ? "number" : unit, { from: index, to: index + text.length });
  }
  if (!isValid(trimmed(value.text)) && !isFilledIn(value.text)) value.problem(value.whole, problem);
}
