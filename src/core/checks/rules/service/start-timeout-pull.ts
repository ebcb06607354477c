import { describeImage } from "../../../podman/values/image/image.ts";
import { writeSetting } from "../../fixes/settings.ts";
import { pullLimit } from "../../../podman/pull-limit.ts";
import type { Rule } from "../../model/rule.ts";
import { containerOf, containerWith } from "../../model/unit-examples.ts";

/** What `describeImage` says of an image that a registry has. */
const fromRegistry: ReadonlySet<string> = new Set(["short-name", "digest", "no-tag", "latest", "tag"]);

/** While it downloads, podman asks systemd for more time, ten times 30 seconds at most, since 4.7: containers/common#1616. */
export const startTimeoutPull: Rule = {
  id: "start-timeout-pull",
  group: "service",
  severity: "note",
  when: "`Image=` comes from a registry, and [Service] has neither `TimeoutStartSec=` nor `TimeoutSec=`.",
  notWhen: "`Pull=never` is set, or `Type=oneshot`, which has no such limit.",
  message:
    "The first start downloads the image, and systemd gives up after 5 minutes; up to Podman 4.6 after 90 seconds.",
  fix: "Write `TimeoutStartSec=900` in [Service], or pull the image first.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (Description)" },
    {
      kind: "source",
      name: "containers/common#1616, in Podman 4.7",
      url: "https://github.com/containers/common/pull/1616",
    },
  ],
  examples: {
    fires: [containerWith("ReadOnly=true"), containerWith("ReadOnly=true", { podman: "4.6" })],
    silent: [
      containerWith("[Service]\nTimeoutStartSec=900"),
      containerWith("[Service]\nTimeoutSec=900"),
      containerWith("Pull=never"),
      containerWith("[Service]\nType=oneshot"),
      containerOf("Image=localhost/app:1"),
      containerOf("Image=app.build"),
    ],
  },
  check: ({ settings, target }) => {
    const image = settings.value("Container", "Image");
    if (image === undefined || !fromRegistry.has(describeImage(image.text).kind)) return [];
    if (settings.value("Container", "Pull")?.text === "never") return [];
    if (["TimeoutStartSec", "TimeoutSec"].some((key) => settings.value("Service", key))) return [];
    if (settings.value("Service", "Type")?.text === "oneshot") return [];
    return [
      {
        title: "The first start downloads the image",
        why: `systemd gives up after ${pullLimit(target.podman)}. A longer limit, or podman pull beforehand, helps with large images.`,
        range: image.range,
        actions: [
          writeSetting("Wait 15 minutes", settings, { section: "Service", key: "TimeoutStartSec" }, "900"),
        ],
      },
    ];
  },
};
