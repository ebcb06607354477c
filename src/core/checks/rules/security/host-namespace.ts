import { deleteParts } from "../../fixes/parts.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, foundAs, podWith } from "../../model/unit-examples.ts";

export const hostNamespace: Rule = {
  id: "host-namespace",
  group: "security",
  severity: "danger",
  kinds: ["Container", "Pod", "drop-in"],
  when: "`PodmanArgs=` has --pid=host, --ipc=host or --uts=host, with a blank in place of = too.",
  where: "For a user’s container a warning.",
  message: "The container sees the processes, the shared memory or the host name of the machine itself.",
  fix: "Delete it.",
  evidence: [{ kind: "source", name: "man podman-run (--pid, --ipc, --uts)" }],
  examples: {
    fires: [
      containerWith("PodmanArgs=--pid=host\nPodmanArgs=--pid host"),
      containerWith("PodmanArgs=--pid=host"),
      containerWith("PodmanArgs=--pid host"),
      containerWith("PodmanArgs=--memory 1g --ipc=host --uts=host"),
      foundAs("warning", containerWith("PodmanArgs=--pid=host", { scope: "user" })),
      podWith("PodmanArgs=--pid=host"),
    ],
    silent: [
      containerWith("PodmanArgs=--pid=private"),
      containerWith("PodmanArgs=--pid host\nPodmanArgs="),
      containerWith("PodmanArgs=--ipc=shareable"),
      containerWith("PodmanArgs=--pid=host --pid=private"),
      containerWith("PodmanArgs=--network host"),
    ],
  },
  check: ({ settings, section, target }) =>
    Object.entries(shared).flatMap(([option, what]) => {
      const given = podmanOptions(settings, section, option);
      const value = given.at(-1);
      if (value?.text !== "host") return [];
      return [
        {
          severity: target.scope === "user" ? "warning" : "danger",
          title: `${option}=host shows this container ${what[0]}`,
          why: what[1],
          range: value.range,
          actions: [deleteParts(`Delete ${option}`, given)],
        },
      ];
    }),
};

/** What each option shares (man podman-run). */
const shared: Readonly<Record<string, readonly [what: string, why: string]>> = {
  "--pid": [
    "all processes of this machine",
    "It sees them with their arguments, and can end or inspect those of its own user.",
  ],
  "--ipc": [
    "the shared memory of this machine",
    "Programs exchange data there, which it can read and change.",
  ],
  "--uts": [
    "this machine’s own host name",
    "With the capability SYS_ADMIN it can change the name for all programs.",
  ],
};
