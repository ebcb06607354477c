import { does } from "../../../podman/behaviours.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const defaultDependenciesSection: Rule = {
  id: "default-dependencies-section",
  group: "service",
  severity: "note",
  kinds: "all",
  when: "[Unit] has `DefaultDependencies=`.",
  message:
    "This key is systemd’s own. The one that stops Quadlet from waiting for the network has the same name and stands in [Quadlet], from Podman 5.3 on.",
  fix: "Move the line to [Quadlet].",
  evidence: [{ kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3" }],
  examples: {
    fires: [
      containerWith("[Unit]\nDefaultDependencies=false"),
      containerWith("[Unit]\nDefaultDependencies=no", { podman: "5.2" }),
    ],
    silent: [
      containerWith("[Quadlet]\nDefaultDependencies=false"),
      containerWith("[Unit]\nDefaultDependencies=false\nDefaultDependencies="),
    ],
  },
  check: ({ settings, target: { podman } }) => {
    const value = settings.value("Unit", "DefaultDependencies");
    if (value === undefined) return [];
    return [
      {
        title: "DefaultDependencies= in [Unit] is systemd’s own setting",
        why: does(podman, "defaultDependencies")
          ? "What stops Quadlet from waiting for the network is DefaultDependencies= in [Quadlet]."
          : "It takes away systemd’s order at start and shutdown. The key of this name that is Quadlet’s own came with Podman 5.3.",
        range: value.range,
      },
    ];
  },
};
