import { deletePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { isQmContainer } from "./parts/qm-container.ts";
import { securityOptions } from "./parts/security-options.ts";

export const unmaskAll: Rule = {
  id: "unmask-all",
  group: "security",
  severity: "warning",
  when: "`Unmask=` has ALL, in capitals or not, or `PodmanArgs=` has --security-opt unmask=ALL.",
  notWhen: "QM’s own container.",
  message:
    "Files of the kernel that are normally hidden or read-only become visible, and writable as far as permissions allow.",
  fix: "Name only the paths that are needed.",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/security-opt.md@v5.8.3" }],
  examples: {
    fires: [
      containerWith("Unmask=ALL"),
      containerWith("Unmask=all"),
      containerWith("PodmanArgs=--security-opt unmask=ALL"),
      containerWith("Unmask=/proc/kcore ALL"),
    ],
    silent: [
      containerWith("Unmask=/proc/kcore"),
      { files: { "qm.container": "[Container]\nContainerName=qm\nRootfs=/usr/lib/qm/rootfs\nUnmask=ALL\n" } },
      containerWith("Unmask=ALL\nUnmask="),
      containerWith("Mask=ALL"),
    ],
  },
  check: ({ settings }) => {
    if (isQmContainer(settings)) return [];
    return [...settings.values("Container", "Unmask"), ...securityOptions(settings, "unmask")]
      .filter(({ text }) => text.toUpperCase().split(":").includes("ALL"))
      .map((value) => ({
        title: "This container sees all files of the kernel",
        why: "Podman hides parts of /proc and /sys or makes them read-only, because they tell about the machine or change it; with ALL none of that is left.",
        range: value.range,
        actions: [deletePart("Delete it", value)],
      }));
  },
};
