import { isFullyQualifiedImage, isImageId } from "../../../podman/values/image/image-reference.ts";
import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { nameOnDockerHub } from "./parts/docker-hub.ts";
import { isUpdatedFromRegistry, writtenImage } from "./parts/written-image.ts";

export const autoUpdateShortName: Rule = {
  id: "auto-update-short-name",
  group: "image",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "`AutoUpdate=` is registry or image, and the image has no registry in its name or is an ID.",
  notWhen: "Names of .image and .build files, transports, and values with $ or %.",
  message:
    "Auto-update needs the full name of the image. The start fails: “auto updates require fully-qualified image reference”.",
  fix: "Write the full name with a tag.",
  evidence: [{ kind: "source", name: "libpod/container_validate.go@v5.8.3" }],
  examples: {
    fires: [
      containerOf("Image=nginx:1.27\nAutoUpdate=registry"),
      containerOf("AutoUpdate=image\nImage=bitnami/redis:7"),
      containerOf(`Image=sha256:${"0".repeat(64)}\nAutoUpdate=registry`),
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1\nAutoUpdate=registry"),
      containerOf("Image=nginx:1.27\nAutoUpdate=local"),
      containerOf("Image=nginx:1.27\nAutoUpdate=registry\nAutoUpdate="),
      containerOf("Image=%i\nAutoUpdate=registry"),
    ],
  },
  check: (context) => {
    const { settings } = context;
    const value = settings.value("Container", "Image");
    const policy = settings.value("Container", "AutoUpdate");
    if (value === undefined || policy === undefined || !isUpdatedFromRegistry(context)) return [];
    const isId = isImageId(value.text);
    const isShort = writtenImage(context) !== undefined && !isFullyQualifiedImage(value.text);
    if (!isId && !isShort) return [];
    return [
      {
        title: `AutoUpdate=${policy.text} needs the full name of the image`,
        why: `The start fails: “auto updates require fully-qualified image reference: "${value.text}"”.`,
        range: value.range,
        actions: [
          ...(isShort ? [nameOnDockerHub(context, value)] : []),
          deleteLines("Delete AutoUpdate=", [policy.entry]),
        ],
      },
    ];
  },
};
