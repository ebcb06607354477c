import type { SettingName, UnitDocument } from "../../../unit-file/document.ts";
import { lastValue } from "../../../unit-file/read.ts";
import type { Release } from "../../release.ts";
import { readSingle } from "../../words/single-value.ts";
import { goSeconds } from "../quantity/time-spans.ts";

/** The keys of `[Container]` about the health of the program, and what Podman takes where one is missing. */
export const healthKeys = {
  command: "HealthCmd",
  interval: "HealthInterval",
  timeout: "HealthTimeout",
  retries: "HealthRetries",
  startPeriod: "HealthStartPeriod",
  onFailure: "HealthOnFailure",
  notify: "Notify",
} as const;

export type HealthKey = keyof typeof healthKeys;

/** Source: man podman-run, --health-interval, --health-timeout, --health-retries, --health-start-period. */
export const healthDefaults = { interval: "30s", timeout: "30s", retries: "3", startPeriod: "0s" } as const;

/** The setting of a health key. */
export function healthSetting(key: HealthKey): SettingName {
  return { section: "Container", key: healthKeys[key] };
}

/** The values of the file, empty where it says nothing. */
export type HealthTexts = Readonly<Record<HealthKey, string>>;

/** Reads what a file says about the health of its program. */
export function healthTexts(document: UnitDocument, podman: Release): HealthTexts {
  const text = (key: HealthKey) => readSingle(lastValue(document, healthSetting(key)) ?? "", podman);
  return {
    command: text("command"),
    interval: text("interval"),
    timeout: text("timeout"),
    retries: text("retries"),
    startPeriod: text("startPeriod"),
    onFailure: text("onFailure"),
    notify: text("notify"),
  };
}

/** When checks run and how many count, in seconds. */
export interface HealthTimes {
  readonly interval: number;
  readonly timeout: number;
  readonly retries: number;
  readonly startPeriod: number;
}

/**
 * The times of a check with Podman’s own in the place of missing ones; undefined where no check runs by itself or a
 * time is none, so that nothing can be said.
 */
export function healthTimes(texts: HealthTexts): HealthTimes | undefined {
  if (texts.interval === "disable") return undefined;
  const seconds = (key: "interval" | "timeout" | "startPeriod") =>
    goSeconds(texts[key] || healthDefaults[key]);
  const [interval, timeout, startPeriod] = [seconds("interval"), seconds("timeout"), seconds("startPeriod")];
  const retries = Number(texts.retries || healthDefaults.retries);
  if (interval === undefined || timeout === undefined || startPeriod === undefined) return undefined;
  return interval > 0 && Number.isInteger(retries) && retries > 0
    ? { interval, timeout, retries, startPeriod }
    : undefined;
}
