import { replaceValuePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { writeSetting } from "../../fixes/settings.ts";
import { together } from "../../fixes/together.ts";
import { containerWith } from "../../model/unit-examples.ts";

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
  check: ({ document, kind, settings }) => {
    const value = settings.value("Container", "HealthOnFailure");
    if (value?.text !== "restart") return [];
    const kill = replaceValuePart(document, value, "kill");
    // Killed, and with no restart policy, it would stay down. Of a drop-in’s unit nobody knows.
    const staysDown = kind !== "drop-in" && settings.value("Service", "Restart") === undefined;
    const restart = writeSetting("", settings, { section: "Service", key: "Restart" }, "on-failure");
    return [
      {
        title: "systemd has no part in this restart",
        why: "Podman’s manual advises kill or stop in a service: systemd then starts it again as Restart= says.",
        range: value.range,
        actions:
          staysDown && kill.length > 0
            ? [together("Write kill, and Restart=on-failure", [...kill, restart])]
            : kill,
      },
    ];
  },
};
