import { rangeOfPart } from "../../../podman/grammar/value-parts.ts";
import type { Scope } from "../../../podman/target.ts";
import { imageReference } from "../../../podman/values/image/image-reference.ts";
import { oncePerDirectory } from "../../reading/once-per-directory.ts";
import type { Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { kindsWithImage, usedImage } from "./parts/written-image.ts";

export const imageLocalOnly: Rule = {
  id: "image-local-only",
  group: "image",
  severity: "note",
  kinds: kindsWithImage,
  when: "The image begins with localhost/.",
  notWhen: "A .build file beside it has that `ImageTag=`.",
  message:
    "This image is never downloaded: it must be in the image store of the user, or of the QM partition, that runs the service.",
  fix: "Write a .build file, or run podman build or podman load as that user.",
  evidence: [
    { kind: "source", name: "containers/qm, docs/docs/how_tos/network.md" },
    { kind: "source", name: "man podman-pull" },
  ],
  examples: {
    fires: [
      containerOf("Image=localhost/local-audio-image"),
      containerOf("Image=localhost/app:1", { scope: "qm" }),
      {
        files: {
          "web.container": "[Container]\nImage=localhost/web:2\n",
          "web.build": "[Build]\nImageTag=localhost/web:1\nSetWorkingDirectory=unit\n",
        },
      },
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1"),
      containerOf("Image=localhost:5000/app:1"),
      {
        files: {
          "web.container": "[Container]\nImage=localhost/web:latest\n",
          "web.build": "[Build]\nImageTag=localhost/web\nSetWorkingDirectory=unit\n",
        },
      },
      {
        files: {
          "web.container": "[Container]\nImage=localhost/web:1\n",
          "web.build": "[Build]\nImageTag=web:1\nSetWorkingDirectory=unit\n",
        },
      },
    ],
  },
  check: (context) => {
    const image = usedImage(context);
    if (image?.registry !== "localhost" || builtImages(context)?.has(fullName(image.value.text))) return [];
    return [
      {
        title: `${image.value.text} is never downloaded`,
        why: `It has to be in the image store ${stores[context.target.scope]} before the service starts.`,
        range: rangeOfPart(context.document, image.value.entry, ["repository"]),
      },
    ];
  },
};

const stores: Readonly<Record<Scope, string>> = {
  system: "of root",
  user: "of the user who runs it",
  qm: "of the QM partition",
};

const builtImages = oncePerDirectory(({ fileNames, settingsOf }) => {
  const builds = fileNames.filter((file) => file.endsWith(".build"));
  const tags = builds.flatMap((file) => settingsOf(file)?.values("Build", "ImageTag") ?? []);
  return new Set(tags.map(({ text }) => fullName(text)));
});

/** What podman build makes of a name: it is local, and has the tag latest. */
function fullName(text: string): string {
  const { registry = "localhost", repository, tag = "latest" } = imageReference(text);
  return `${registry}/${repository}:${tag}`;
}
