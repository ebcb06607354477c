import { replaceValuePart } from "../../fixes/parts.ts";
import type { Rule } from "../../rule.ts";
import { containerWith } from "../../unit-examples.ts";

/** The manual advises against it in services. */
export const healthRestart: Rule = {
  id: "health-restart",
  group: "service",
  severity: "note",
  kinds: ["Container", "drop-in"],
  when: "`HealthOnFailure=` is restart.",
  message:
    "Podman restarts the unhealthy container by itself, not systemd. In a service Podman’s manual advises kill or stop, which leave that to `Restart=`.",
  fix: "Write kill, and `Restart=` in [Service].",
  evidence: [{ kind: "source", name: "man podman-run, --health-on-failure" }],
  examples: {
    fires: [containerWith("HealthCmd=/check\nHealthOnFailure=restart")],
    silent: [
      containerWith("HealthCmd=/check\nHealthOnFailure=kill\n[Service]\nRestart=always"),
      containerWith("HealthCmd=/check\nHealthOnFailure=restart\nHealthOnFailure=none"),
    ],
  },
  check: ({ document, settings }) => {
    const value = settings.value("Container", "HealthOnFailure");
    if (value?.text !== "restart") return [];
    return [
      {
        title: "systemd has no part in this restart",
        why: "Podman’s manual advises kill or stop in a service: systemd then starts it again as Restart= says.",
        range: value.range,
        actions: replaceValuePart(document, value, "kill"),
      },
    ];
  },
};
