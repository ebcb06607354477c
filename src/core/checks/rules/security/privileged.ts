import { deleteParts } from "../../fixes/parts.ts";
import { isTrueForPodman } from "../../reading/podman-bool.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";

export const privileged: Rule = {
  id: "privileged",
  group: "security",
  severity: "danger",
  kinds: ["Container", "drop-in"],
  when: "`PodmanArgs=` has --privileged or --privileged=true.",
  where: "For a user’s container a warning.",
  message:
    "Every wall except the namespaces is gone: the container has all devices and all capabilities, no seccomp and no SELinux separation.",
  fix: "Delete it, and add the one `AddDevice=` or `AddCapability=` that is needed.",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/privileged.md@v5.8.3" }],
  examples: {
    fires: [
      containerWith("PodmanArgs=--privileged=1\nPodmanArgs=--privileged"),
      containerWith("PodmanArgs=--privileged"),
      containerWith("PodmanArgs=--privileged=true --memory 1g"),
      containerWith('PodmanArgs=--memory 1g "--privileged"'),
      foundAs("warning", containerWith("PodmanArgs=--privileged=1", { scope: "user" })),
      containerWith("PodmanArgs=--memory 1g \\\n  --privileged\nLabel=a=b"),
    ],
    silent: [
      containerWith("PodmanArgs=--privileged=false"),
      containerWith("PodmanArgs=--privileged\nPodmanArgs="),
      containerWith("PodmanArgs=--privileged --privileged=false"),
      containerWith("Exec=--privileged"),
    ],
  },
  check: ({ settings, target }) => {
    const options = podmanOptions(settings, "Container", "--privileged");
    const option = options.at(-1);
    if (option === undefined || !isTrueForPodman(option.text)) return [];
    return [
      {
        severity: target.scope === "user" ? "warning" : "danger",
        title: "--privileged takes the walls around this container away",
        why: `It gets every device and every capability, without seccomp and SELinux separation${
          target.scope === "user" ? ", as far as your own rights go" : ": root in it is root of this machine"
        }.`,
        range: option.range,
        actions: [deleteParts("Delete --privileged", options)],
      },
    ];
  },
};
