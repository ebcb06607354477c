import type { SettingName } from "../../../core/unit-file/document.ts";

export type RestartKey = "restartSec" | "startTimeout" | "interval" | "burst";

/** The settings about starting again (man systemd.service, systemd.unit). */
export const restartSettings: Readonly<Record<RestartKey, SettingName>> = {
  restartSec: { section: "Service", key: "RestartSec" },
  startTimeout: { section: "Service", key: "TimeoutStartSec" },
  interval: { section: "Unit", key: "StartLimitIntervalSec" },
  burst: { section: "Unit", key: "StartLimitBurst" },
};
