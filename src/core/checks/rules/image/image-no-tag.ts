import { rangeOfPart } from "../../../podman/grammar/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerOf, foundAs } from "../../model/unit-examples.ts";
import { hasNoTag, kindsWithImage, usedImage } from "./parts/written-image.ts";

export const imageNoTag: Rule = {
  id: "image-no-tag",
  group: "image",
  severity: "warning",
  kinds: kindsWithImage,
  when: "The image has neither a tag behind its last slash nor a digest.",
  notWhen:
    "Names of .image and .build files, image IDs, transports, values with $ or %, and .image files with `AllTags=true`. For localhost/ it is a note, since nothing is pulled.",
  message: "Without a tag this means :latest: what runs can change at every pull.",
  fix: "Add a tag or a digest.",
  evidence: [{ kind: "source", name: "man podman-pull" }],
  examples: {
    fires: [
      containerOf("Image=quay.io/example/app"),
      containerOf("Image=registry:5000/app"),
      foundAs("note", containerOf("Image=localhost/app")),
      { files: { "app.image": "[Image]\nImage=quay.io/example/app\n" } },
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1"),
      containerOf(`Image=quay.io/example/app@sha256:${"0".repeat(64)}`),
      containerOf("Image=sha256:0123"),
      containerOf("Image=quay.io/example/${APP}"),
      { files: { "app.image": "[Image]\nImage=quay.io/example/app\nAllTags=true\n" } },
      { files: { "app.volume": "[Volume]\nImage=quay.io/example/app\n" } },
    ],
  },
  check: (context) => {
    const image = usedImage(context);
    if (image === undefined || !hasNoTag(context, image)) return [];
    const { text, entry } = image.value;
    const isLocal = image.registry === "localhost";
    return [
      {
        severity: isLocal ? "note" : "warning",
        title: `${text} without a tag means ${text}:latest`,
        why: isLocal
          ? "A local image is never pulled, so it changes only when it is built or loaded anew."
          : "What :latest means can change: every pull may bring another version.",
        range: rangeOfPart(context.document, entry, ["repository"]),
      },
    ];
  },
};
