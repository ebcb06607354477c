import { rangeOfPart } from "../../../podman/grammar/value-parts.ts";
import { isFullyQualifiedImage } from "../../../podman/values/image/image-reference.ts";
import type { Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { nameOnDockerHub } from "./parts/docker-hub.ts";
import { kindsWithImage, writtenImage } from "./parts/written-image.ts";

/** generator-spec.md 15: the generator warns of an image whose registry the name does not say. */
export const imageShortName: Rule = {
  id: "image-short-name",
  group: "image",
  severity: "warning",
  kinds: kindsWithImage,
  when: "The first part of `Image=`, before a slash, has no dot and no colon and is not localhost; or there is no slash.",
  notWhen:
    "Names of .image and .build files, image IDs, transports such as oci:, values with $ or %, and text with a blank, which is no name.",
  where: "Also in .image and .volume files.",
  message:
    "Which registry the image comes from depends on the settings of the machine. Quadlet warns: “… which not a fully qualified image name”.",
  fix: "Put the registry in front: docker.io/library/NAME for Docker Hub.",
  evidence: [
    {
      kind: "source",
      name: "cmd/quadlet/main.go@v5.8.3 (isUnambiguousName), seen in runs of 5.4.2 and 5.8.6",
    },
  ],
  examples: {
    fires: [
      containerOf("Image=nginx:1.27"),
      containerOf('Image="library/nginx:1.27"'),
      containerOf("Image=docker.io/library/nginx:1.27\nImage=bitnami/redis:7"),
      { files: { "app.image": "[Image]\nImage=nginx:1.27\n" } },
      { files: { "app.volume": "[Volume]\nDriver=image\nImage=data:1\n" } },
    ],
    silent: [
      containerOf("Image=docker.io/library/nginx:1.27"),
      containerOf("Image=localhost/nginx:1.27"),
      containerOf("Image=registry:5000/nginx:1.27"),
      containerOf("Image=oci:image"),
      containerOf(`Image=${"0123456789abcdef".repeat(4)}`),
      containerOf("Image=%i:1"),
      containerOf("Image={{ image }}"),
      {
        files: {
          "app.container": "[Container]\nImage=app.build\n",
          "app.build": "[Build]\nImageTag=localhost/app:1\nSetWorkingDirectory=unit\n",
        },
      },
    ],
  },
  check: (context) => {
    const image = writtenImage(context);
    if (image === undefined || isFullyQualifiedImage(image.value.text)) return [];
    // image-reference-invalid tells of it.
    if (/\s/.test(image.value.text)) return [];
    const { text, entry } = image.value;
    return [
      {
        title: `${text} may come from another registry`,
        why: "The name has no registry, so each machine’s settings decide which one answers. Quadlet warns about it.",
        range: rangeOfPart(context.document, entry, ["repository"]),
        actions: [nameOnDockerHub(context, image.value)],
      },
    ];
  },
};
