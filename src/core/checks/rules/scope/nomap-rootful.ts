import { replacePart } from "../../fixes/parts.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, podWith } from "../../model/unit-examples.ts";

export const nomapRootful: Rule = {
  id: "nomap-rootful",
  group: "scope",
  severity: "error",
  kinds: ["Container", "Pod", "Kube", "drop-in"],
  when: "`UserNS=` is nomap, or `PodmanArgs=` has --userns=nomap.",
  where: "System units and QM.",
  message: "Podman does not allow nomap for containers of root: the start fails.",
  fix: "Write `UserNS=auto`. It needs lines for the user containers in /etc/subuid and /etc/subgid.",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/userns.container.md@v5.8.3" }],
  examples: {
    fires: [
      containerWith("UserNS=nomap"),
      containerWith("UserNS=nomap", { scope: "qm" }),
      containerWith("PodmanArgs=--userns=nomap"),
      podWith("UserNS=nomap"),
    ],
    silent: [
      containerWith("UserNS=auto"),
      containerWith("UserNS=nomap", { scope: "user" }),
      containerWith("UserNS=nomap\nUserNS=auto"),
      containerWith("UserNS=host"),
    ],
  },
  check: ({ settings, section, target }) => {
    if (target.scope === "user") return [];
    const key = settings.value(section, "UserNS");
    const option = podmanOptions(settings, section, "--userns").at(-1);
    return [key, option].flatMap((value) => {
      if (value?.text !== "nomap") return [];
      const { entry, range } = value;
      return [
        {
          title: "Podman refuses nomap for containers of root",
          why: "nomap leaves out the user who runs the container, which Podman does not do for root: the start fails. UserNS=auto gives the container users of its own.",
          range,
          actions: value === key ? [replacePart("Write UserNS=auto", entry, entry.valueRange, "auto")] : [],
        },
      ];
    });
  },
};
