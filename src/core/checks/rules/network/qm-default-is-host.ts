import { chooseNetwork } from "../../../network/edit/choose-network.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith, podWith } from "../../model/unit-examples.ts";
import { isOnDefaultNetwork } from "./parts/pod-member.ts";

/** network-modes.md 1.1: QM’s containers.conf has `netns="host"` inside the partition. */
export const qmDefaultIsHost: Rule = {
  id: "qm-default-is-host",
  group: "network",
  severity: "warning",
  kinds: ["Container", "Pod"],
  when: "No `Network=` value counts, and the container is in no pod.",
  notWhen: "The containers.conf of the partition was changed; that can’t be seen here.",
  where: "In a QM partition.",
  message:
    'QM sets `netns="host"` for containers inside the partition. Without a `Network=` line they are on the partition’s own network: published ports are ignored, and the partition’s localhost services are open to them.',
  fix: "Write `Network=private`, and test it: QM says that the set-up of bridges in the partition is unfinished. Or use `Network=none` and a Unix socket.",
  evidence: [
    {
      kind: "source",
      name: "containers/qm, containers.conf of 2026-03-31",
      url: "https://github.com/containers/qm/blob/main/containers.conf",
    },
    { kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3" },
  ],
  examples: {
    fires: [
      containerWith("PublishPort=8080:80", { scope: "qm" }),
      podWith("PublishPort=8080:80", { scope: "qm" }),
    ],
    silent: [
      containerWith("Network=private\nPublishPort=8080:80", { scope: "qm" }),
      containerWith("PublishPort=8080:80"),
      containerWith("PodmanArgs=--network=none", { scope: "qm" }),
      containerBeside({ "app.pod": "[Pod]\nNetwork=bridge\n" }, "Pod=app.pod", { scope: "qm" }),
    ],
  },
  check: (context) => {
    if (context.target.scope !== "qm" || !isOnDefaultNetwork(context)) return [];
    return [
      {
        title: "In a QM partition the default is the partition’s network",
        why: 'QM sets netns="host" for nested containers: without a Network= line published ports are ignored and the partition’s localhost services are open to it.',
        actions: [
          context.kind === "Pod"
            ? // A pod with Network=private publishes no ports (pod-host-publish-port).
              writeSetting("Use bridge", context.settings, { section: "Pod", key: "Network" }, "bridge")
            : { kind: "edit", label: "Use private", edit: (now) => chooseNetwork(now, "private") },
        ],
      },
    ];
  },
};
