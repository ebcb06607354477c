import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** What Podman says of these keys where neither the file nor the image has a check. */
const refusals: readonly (readonly [key: string, refusal: (text: string) => string])[] = [
  ["HealthOnFailure", (text) => `cannot set on-failure action to ${text} without a health check`],
  ["HealthStartupCmd", () => "cannot set a startup healthcheck when there is no regular healthcheck"],
];

/** Podman puts the check of the image in the place of `HealthCmd=`, and refuses the container where that has none. */
export const healthCmdMissing: Rule = {
  id: "health-cmd-missing",
  group: "service",
  severity: "note",
  when: "`HealthOnFailure=` is kill, restart or stop, or `HealthStartupCmd=` is set, and there is no `HealthCmd=`, so that the image has to bring a check.",
  notWhen: "`PodmanArgs=` has `--health-cmd` or `--no-healthcheck`.",
  message:
    "If the image has no health check, the start fails: “cannot set on-failure action to kill without a health check”. Images that are built with Podman’s own format have none.",
  fix: "Add `HealthCmd=`.",
  evidence: [
    { kind: "source", name: "libpod/container_validate.go" },
    { kind: "source", name: "test/system/220-healthcheck.bats" },
    { kind: "source", name: "man podman-build (--format)" },
  ],
  examples: {
    fires: [
      containerWith("HealthOnFailure=kill"),
      containerWith("HealthStartupCmd=/ready"),
      containerWith("HealthCmd=/check\nHealthCmd=\nHealthOnFailure=stop"),
    ],
    silent: [
      containerWith("HealthCmd=/check\nHealthOnFailure=kill"),
      containerWith("HealthCmd=none\nHealthOnFailure=kill"),
      containerWith("HealthOnFailure=none"),
      containerWith("PodmanArgs=--health-cmd=/check\nHealthOnFailure=kill"),
    ],
  },
  check: ({ settings }) => {
    if (settings.value("Container", "HealthCmd") !== undefined) return [];
    if (podmanOptions(settings, "Container", "--health-cmd", "--no-healthcheck").length > 0) return [];
    return refusals.flatMap(([key, refusal]) => {
      const value = settings.value("Container", key);
      if (value === undefined || value.text === "none") return [];
      return [
        {
          title: `${key}= needs a health check of the image`,
          why: `There is no HealthCmd= here. If the image has no check either, the start fails: “${refusal(value.text)}”.`,
          range: value.range,
        },
      ];
    });
  },
};
