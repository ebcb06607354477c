import { assignments } from "../../unit-file/read.ts";
import type { Rule } from "../rule.ts";

/** generator-spec.md 8.1: exactly one of Image and Rootfs has to have a value. */
export const noImage: Rule = {
  id: "no-image",
  check: ({ document }) => {
    const values = ["Image", "Rootfs"].map((key) =>
      assignments(document, { section: "Container", key }).at(-1),
    );
    if (values.some((entry) => entry !== undefined && entry.value !== "")) return [];
    return [
      {
        severity: "error",
        title: "No image is named",
        why: "Podman makes no service of this file: “no Image or Rootfs key specified”.",
        evidence: [
          { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3, seen in runs of 5.4.2 and 5.8.6" },
        ],
        actions: [],
      },
    ];
  },
};
