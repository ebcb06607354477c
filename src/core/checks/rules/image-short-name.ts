import { conventionalOrder } from "../../settings/order.ts";
import { rangeOfPart } from "../../settings/grammar/value-parts.ts";
import { describeImage } from "../../settings/values/image.ts";
import { readSingle } from "../../settings/values/single-value.ts";
import { setValue } from "../../unit-file/edit.ts";
import { assignments } from "../../unit-file/read.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Rule } from "../rule.ts";

const image = { section: "Container", key: "Image" };

/** generator-spec.md 15: the generator warns of an image whose registry the name does not say. */
export const imageShortName: Rule = {
  id: "image-short-name",
  check: ({ document, target }) => {
    const entry = assignments(document, image).at(-1);
    const hint = describeImage(readSingle(entry?.value ?? "", target.podman));
    if (entry === undefined || hint.kind !== "short-name") return [];
    const full = unitValue(hint.suggestion);
    return [
      {
        severity: "warning",
        title: `${entry.value} may come from another registry`,
        why: "The name has no registry, so each machine’s settings decide which one answers. Quadlet warns about it.",
        range: rangeOfPart(document, entry, ["repository"]),
        evidence: [{ kind: "source", name: "cmd/quadlet/main.go@v5.8.3, seen in runs of 5.4.2 and 5.8.6" }],
        actions:
          full === undefined
            ? []
            : [
                {
                  kind: "edit",
                  label: "Use Docker Hub",
                  edit: (now) => setValue(now, image, full, conventionalOrder),
                },
              ],
      },
    ];
  },
};
