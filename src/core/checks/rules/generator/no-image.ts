import type { Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";

export const noImage: Rule = {
  id: "no-image",
  group: "generator",
  severity: "error",
  when: "[Container] has neither an `Image=` nor a `Rootfs=` with a value, or is not there.",
  message: "A container starts from an image; Quadlet refuses the file.",
  fix: "Add `Image=` with the name of the image.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [containerOf("ContainerName=web"), containerOf("Image="), { files: { "app.container": "" } }],
    silent: [containerOf("Image=quay.io/example/app:1"), containerOf("Rootfs=/srv/root")],
  },
  check: ({ settings }) =>
    ["Image", "Rootfs"].some((key) => settings.value("Container", key) !== undefined)
      ? []
      : [
          {
            title: "No image is named",
            why: "Podman makes no service of this file: “no Image or Rootfs key specified”.",
          },
        ],
};
