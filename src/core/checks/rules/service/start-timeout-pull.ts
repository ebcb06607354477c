import { describeImage } from "../../../settings/values/image.ts";
import { writeSetting } from "../../fixes.ts";
import type { Rule } from "../../rule.ts";

/** What `describeImage` says of an image that a registry has. */
const fromRegistry: ReadonlySet<string> = new Set(["short-name", "digest", "no-tag", "latest", "tag"]);

/** rules.md start-timeout-pull */
export const startTimeoutPull: Rule = {
  id: "start-timeout-pull",
  group: "service",
  severity: "note",
  when: "Image is a registry reference (no localhost/, no .image/.build), Pull is not never, neither TimeoutStartSec nor TimeoutSec is set and Type is not oneshot.",
  message: "The first start downloads the image; systemd gives up after 90 seconds.",
  fix: "`TimeoutStartSec=900` in [Service], or pull the image first.",
  evidence: [{ kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (Description)" }],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n",
        },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Service]\nTimeoutStartSec=900\n",
        },
      },
    ],
  },
  check: ({ settings }) => {
    const image = settings.value("Container", "Image");
    if (image === undefined || !fromRegistry.has(describeImage(image.text).kind)) return [];
    if (settings.value("Container", "Pull")?.text === "never") return [];
    if (["TimeoutStartSec", "TimeoutSec"].some((key) => settings.value("Service", key))) return [];
    if (settings.value("Service", "Type")?.text === "oneshot") return [];
    return [
      {
        title: "The first start downloads the image",
        why: "systemd gives up after 90 seconds. A longer limit, or podman pull beforehand, helps with large images.",
        range: image.range,
        actions: [writeSetting("Wait 15 minutes", { section: "Service", key: "TimeoutStartSec" }, "900")],
      },
    ];
  },
};
