import { describeImage } from "../../settings/values/image.ts";
import { readSingleValue } from "../../settings/values/single-value.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import { assignments } from "../../unit-file/read.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Rule } from "../rule.ts";

/** generator-spec.md 15: the generator warns of an image whose registry the name does not say. */
export const imageShortName: Rule = {
  id: "image-short-name",
  check: ({ document }) => {
    const entry = assignments(document, { section: "Container", key: "Image" }).at(-1);
    const hint = describeImage(readSingleValue(entry?.value ?? ""));
    if (entry === undefined || hint.kind !== "short-name") return [];
    const full = unitValue(hint.suggestion);
    return [
      {
        severity: "warning",
        title: `${entry.value} may come from another registry`,
        why: "The name has no registry, so each machine’s settings decide which one answers. Quadlet warns about it.",
        range: entry.valueRange,
        evidence: [{ kind: "source", name: "cmd/quadlet/main.go@v5.8.3, seen in runs of 5.4.2 and 5.8.6" }],
        actions:
          full === undefined
            ? []
            : [{ kind: "edit", label: "Use Docker Hub", changes: replaceValue(document, entry, full) }],
      },
    ];
  },
  fires: { text: "[Container]\nImage=nginx\n" },
  silent: { text: "[Container]\nImage=docker.io/library/nginx:1.27\n" },
};
