import { does } from "../../../podman/behaviours.ts";
import { goSeconds } from "../../../podman/values/quantity/time-spans.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { UnitSettings } from "../../../podman/settings/unit-settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { isCheckedByHand } from "./parts/checked-by-hand.ts";

export const notifyHealthyTimeout: Rule = {
  id: "notify-healthy-timeout",
  group: "service",
  severity: "warning",
  when: "`Notify=healthy` is set, [Service] has neither `TimeoutStartSec=` nor `TimeoutSec=`, and the health check may take 90 seconds or more: by `HealthStartPeriod=`, or by `HealthInterval=` times `HealthRetries=` (30 seconds and 3 without them).",
  where: "From Podman 5.0 on.",
  message: "systemd waits 90 seconds for the service to become ready, and then stops it.",
  fix: "Write a `TimeoutStartSec=` above that time.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3" },
    { kind: "source", name: "podman-container-tools/podman#18353" },
  ],
  examples: {
    fires: [
      containerWith("Notify=healthy\nHealthCmd=true\nHealthStartPeriod=120s"),
      containerWith("Notify=healthy\nHealthCmd=true"),
      containerWith("Notify=healthy\nHealthCmd=true\nHealthInterval=1m\nHealthRetries=2"),
    ],
    silent: [
      containerWith("Notify=healthy\nHealthCmd=true\nHealthStartPeriod=120s\n[Service]\nTimeoutStartSec=180"),
      containerWith("Notify=healthy\nHealthCmd=true\nHealthInterval=10s"),
      containerWith("Notify=healthy\nHealthCmd=true\nHealthInterval=disable"),
      containerWith("Notify=true\nHealthCmd=true\nHealthStartPeriod=120s"),
      containerWith("Notify=healthy\nHealthCmd=true\nHealthStartPeriod=120s", { podman: "4.9" }),
    ],
  },
  check: ({ settings, target: { podman } }) => {
    const notify = settings.value("Container", "Notify");
    if (notify?.text.toLowerCase() !== "healthy" || !does(podman, "readsNotifyHealthy")) return [];
    if (["TimeoutStartSec", "TimeoutSec"].some((key) => settings.value("Service", key))) return [];
    // notify-healthy-without-check tells of it.
    if (isCheckedByHand(settings)) return [];
    const longest = longestCheck(settings);
    if (longest < 90) return [];
    return [
      {
        title: "systemd may give up before it is healthy",
        why: `It waits 90 seconds for the service to become ready; the health check may take ${longest}.`,
        range: notify.range,
        actions: [
          writeSetting(
            `Wait ${longest + 60} seconds`,
            settings,
            { section: "Service", key: "TimeoutStartSec" },
            String(longest + 60),
          ),
        ],
      },
    ];
  },
};

/** The seconds after which a check has failed for good: 30 seconds, three times, unless the file says so. */
function longestCheck(settings: UnitSettings): number {
  const seconds = (key: string) => goSeconds(settings.value("Container", key)?.text ?? "");
  const retries = Number(settings.value("Container", "HealthRetries")?.text ?? 3);
  const checks = (seconds("HealthInterval") ?? 30) * (Number.isFinite(retries) ? retries : 3);
  return Math.ceil(Math.max(seconds("HealthStartPeriod") ?? 0, checks));
}
