import { deletePart } from "../../fixes/parts.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** Quadlet always writes --rm, which Podman takes with no other policy than these. */
export const restartInPodmanArgs: Rule = {
  id: "restart-in-podman-args",
  group: "service",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "`PodmanArgs=` has --restart with another value than no and on-failure.",
  notWhen: "The value is known only at the start ($ or %).",
  message:
    "Quadlet runs the container with --rm, which does not go with --restart. The start fails: “the --rm option conflicts with --restart”.",
  fix: "Delete the option and write `Restart=always` to [Service]: systemd starts the container again.",
  evidence: [
    { kind: "source", name: "pkg/specgenutil/createparse.go (validate)" },
    { kind: "source", name: "containers/ansible-podman-collections#913" },
  ],
  examples: {
    fires: [
      containerWith("PodmanArgs=--restart=unless-stopped"),
      containerWith("PodmanArgs=--memory 1g --restart always\n[Service]\nRestart=always"),
      containerWith("PodmanArgs=--restart on-failure:3"),
    ],
    silent: [
      containerWith("PodmanArgs=--restart=no"),
      containerWith("PodmanArgs=--restart on-failure"),
      containerWith("PodmanArgs=--restart ${POLICY}"),
      containerWith("[Service]\nRestart=always"),
    ],
  },
  check: ({ settings }) =>
    podmanOptions(settings, "Container", "--restart")
      .filter(({ text }) => !/^(?:no|on-failure|)$|[$%]/.test(text))
      .map((option) => ({
        title: `--restart=${option.text} keeps the container from starting`,
        why: "Quadlet runs it with --rm, and Podman takes no such pair: “the --rm option conflicts with --restart”. Restart= of [Service] has systemd start it again.",
        range: option.range,
        actions: [deletePart("Delete the option", option)],
      })),
};
