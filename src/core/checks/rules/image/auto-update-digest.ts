import { rangeOfPart } from "../../../podman/grammar/value-parts.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { isUpdatedFromRegistry, writtenImage } from "./parts/written-image.ts";

const digest = `sha256:${"0".repeat(64)}`;

export const autoUpdateDigest: Rule = {
  id: "auto-update-digest",
  group: "image",
  severity: "warning",
  kinds: ["Container", "drop-in"],
  when: "`AutoUpdate=` is registry, and the image has a digest.",
  message: "A digest never changes, so there will never be an update.",
  fix: "Use a tag.",
  evidence: [{ kind: "source", name: "pkg/autoupdate/autoupdate.go@v5.8.3" }],
  examples: {
    fires: [
      containerOf(`Image=quay.io/example/app@${digest}\nAutoUpdate=registry`),
      containerOf(`AutoUpdate=registry\nImage=quay.io/example/app:1@${digest}`),
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=registry"),
      containerOf(`Image=quay.io/example/app@${digest}\nAutoUpdate=local`),
      containerOf(`Image=quay.io/example/app@${digest}`),
    ],
  },
  check: (context) => {
    const image = writtenImage(context);
    const policy = context.settings.value("Container", "AutoUpdate");
    if (image?.digest === undefined || policy === undefined || !isUpdatedFromRegistry(context)) return [];
    const { value, tag } = image;
    const name = { section: "Container", key: "Image" };
    const withoutDigest = value.text.slice(0, value.text.indexOf("@"));
    return [
      {
        title: `AutoUpdate=${policy.text} never finds an update`,
        why: "The digest names one image for ever: the registry can’t have a newer one of that digest.",
        range: rangeOfPart(context.document, value.entry, ["digest"]),
        actions: [
          ...(tag ? [writeSetting("Delete the digest", context.settings, name, withoutDigest)] : []),
          deleteLines("Delete AutoUpdate=", [policy.entry]),
        ],
      },
    ];
  },
};
