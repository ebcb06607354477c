import { does } from "../../../podman/behaviours.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";
import { isCheckedByHand } from "./parts/checked-by-hand.ts";

export const notifyHealthyWithoutCheck: Rule = {
  id: "notify-healthy-without-check",
  group: "service",
  severity: "error",
  when: "`Notify=healthy` is set, in capitals or not, and `HealthCmd=none` takes the health check away, or `HealthInterval=` is disable or 0, so that no check runs by itself; or there is no `HealthCmd=`, so that the image has to bring a check.",
  notWhen: "`PodmanArgs=` has `--health-cmd`.",
  where:
    "From Podman 5.0 on. Without `HealthCmd=` it is a note, since no file here shows what the image has.",
  message:
    'A service that is ready when its container is healthy needs a health check. Without one the start fails: “sdnotify policy "healthy" requires a healthcheck to be set”.',
  fix: "Add `HealthCmd=`, and let it run every few seconds.",
  evidence: [
    { kind: "source", name: "pkg/specgen/generate/container_create.go@v5.8.3" },
    {
      kind: "source",
      name: "test/system/260-sdnotify.bats (the start waits until the check is run by hand)",
    },
    { kind: "source", name: "man podman-run (--health-interval)" },
  ],
  examples: {
    fires: [
      containerWith("Notify=healthy\nHealthCmd=none"),
      containerWith("Notify=healthy\nHealthCmd=true\nHealthInterval=disable"),
      foundAs("note", containerWith("Notify=healthy")),
      foundAs("note", containerWith("Notify=Healthy\nHealthCmd=true\nHealthCmd=")),
    ],
    silent: [
      containerWith("Notify=healthy\nHealthCmd=curl -f http://localhost/"),
      containerWith("Notify=healthy\nHealthCmd=true\nHealthInterval=5s"),
      containerWith("Notify=healthy\nPodmanArgs=--health-cmd=true"),
      containerWith("Notify=true\nHealthCmd=none"),
      containerWith("Notify=healthy\nHealthCmd=none", { podman: "4.9" }),
    ],
  },
  check: ({ settings, target: { podman } }) => {
    const notify = settings.value("Container", "Notify");
    if (notify?.text.toLowerCase() !== "healthy" || !does(podman, "readsNotifyHealthy")) return [];
    const command = settings.value("Container", "HealthCmd");
    if (command !== undefined && command.text.toLowerCase() !== "none") {
      const interval = settings.value("Container", "HealthInterval");
      if (interval === undefined || !isCheckedByHand(settings)) return [];
      return [
        {
          title: "Nothing ever says that it is healthy",
          why: `With HealthInterval=${interval.text} the check runs only by hand. Notify=healthy waits for it until systemd gives up the start.`,
          range: interval.range,
        },
      ];
    }
    if (podmanOptions(settings, "Container", "--health-cmd").length > 0) return [];
    const isOff = command !== undefined;
    return [
      {
        severity: isOff ? "error" : "note",
        title: isOff ? "Nothing ever says that it is healthy" : "The image has to bring a health check",
        why: `Notify=healthy waits for one${isOff ? ", and HealthCmd=none takes it away" : "; without it the start fails"}: “sdnotify policy "healthy" requires a healthcheck to be set”.`,
        range: (command ?? notify).range,
      },
    ];
  },
};
