import type { Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { deleteKey } from "./parts/delete-key.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const imageAndRootfs: Rule = {
  id: "image-and-rootfs",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A container has both `Image=` and `Rootfs=`, each with a value.",
  message: "A container starts from one of the two; Quadlet refuses the file.",
  fix: "Delete one of the lines.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [containerOf("Image=quay.io/example/app:1\nRootfs=/srv/root")],
    silent: [
      containerOf("Rootfs=/srv/root"),
      containerOf("Image=quay.io/example/app:1\nRootfs=/srv/root\nRootfs="),
    ],
  },
  check: refusedAs(["image-and-rootfs"], (_, context) => ({
    title: "Image= and Rootfs= exclude each other",
    actions: ["Image", "Rootfs"].flatMap((key) => deleteKey(context, key)),
  })),
};
