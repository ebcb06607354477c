import { rangeOfPart } from "../../../podman/grammar/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { isUpdatedFromRegistry, kindsWithImage, usedImage } from "./parts/written-image.ts";

export const imageLatest: Rule = {
  id: "image-latest",
  group: "image",
  severity: "note",
  kinds: kindsWithImage,
  when: "The tag of the image is latest.",
  notWhen: "`AutoUpdate=registry`, which needs a tag that moves; and images that a digest pins.",
  message: "The tag latest can be something else tomorrow: the next pull may bring another version.",
  fix: "Name a version, or use `AutoUpdate=registry` on purpose.",
  evidence: [{ kind: "source", name: "man podman-pull" }],
  examples: {
    fires: [
      containerOf("Image=quay.io/example/app:latest"),
      containerOf("Image=registry:5000/app:latest\nAutoUpdate=local"),
      { files: { "app.image": "[Image]\nImage=quay.io/example/app:latest\n" } },
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1"),
      containerOf("Image=quay.io/example/app:latest\nAutoUpdate=registry"),
      containerOf(`Image=quay.io/example/app:latest@sha256:${"0".repeat(64)}`),
      containerOf("Image=quay.io/example/latest:1"),
    ],
  },
  check: (context) => {
    const image = usedImage(context);
    const isPinned = image?.digest !== undefined;
    if (image?.tag !== "latest" || isPinned || isUpdatedFromRegistry(context)) return [];
    return [
      {
        title: "What :latest means can change",
        why: "A pull may bring another version tomorrow, and nothing in the file says which one runs.",
        range: rangeOfPart(context.document, image.value.entry, ["tag"]),
      },
    ];
  },
};
