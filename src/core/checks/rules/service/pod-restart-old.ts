import { does } from "../../../podman/behaviours.ts";
import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

/** generator-spec.md 12: the generator sets the key anew, whatever the file says; from 6.0 on only where it is absent. */
export const podRestartOld: Rule = {
  id: "pod-restart-old",
  group: "service",
  severity: "warning",
  kinds: ["Pod"],
  when: "[Service] of a .pod file has `Restart=` with another value than on-failure.",
  where: "Up to Podman 5.8.",
  message: "Quadlet writes `Restart=on-failure` in place of what the file says.",
  fix: "Delete the line. From Podman 6.0 on it counts.",
  evidence: [{ kind: "source", name: "Runs of the generators 5.4.2, 5.8.6 and 6.1.1" }],
  examples: {
    fires: [
      podWith("[Service]\nRestart=always", { podman: "5.8" }),
      podWith("[Service]\nRestart=no", { podman: "5.0" }),
    ],
    silent: [
      podWith("[Service]\nRestart=always", { podman: "6.0" }),
      podWith("[Service]\nRestart=on-failure", { podman: "5.8" }),
      podWith("[Service]\nRestart=always\nRestart=", { podman: "5.8" }),
      containerWith("[Service]\nRestart=always", { podman: "5.8" }),
    ],
  },
  check: ({ settings, target: { podman } }) => {
    const value = settings.value("Service", "Restart");
    if (value === undefined || value.text === "on-failure" || does(podman, "podKeepsRestart")) return [];
    return [
      {
        title: `Podman ${podman} writes Restart=on-failure in place of ${value.text}`,
        why: "Up to Podman 5.8 Quadlet sets the restart policy of a pod itself: it starts again after a failure only.",
        range: value.range,
        actions: [deleteLines("Delete the line", settings.lines("Service", "Restart"))],
      },
    ];
  },
};
