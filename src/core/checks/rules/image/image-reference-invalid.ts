import { readValue } from "../../../podman/grammar/value-parts.ts";
import {
  imageReferenceProblem,
  isFullyQualifiedImage,
} from "../../../podman/values/image/image-reference.ts";
import type { TextRange } from "../../../unit-file/text.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import type { Action } from "../../model/finding.ts";
import { writeSetting } from "../../fixes/settings.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerOf } from "../../model/unit-examples.ts";
import { kindsWithImage, usedImage } from "./parts/written-image.ts";
import type { WrittenImage } from "./parts/written-image.ts";

export const imageReferenceInvalid: Rule = {
  id: "image-reference-invalid",
  group: "image",
  severity: "error",
  kinds: kindsWithImage,
  when: "The image has upper case letters behind its registry, blanks, an empty tag or digest, or begins with http:// or https://, or is no image reference for another reason.",
  notWhen:
    "Names of .image and .build files, image IDs, transports such as docker:// and oci:, and values with $ or %. The name of the registry and the tag may have upper case letters.",
  message: "This is no image reference. The start fails: “invalid reference format”.",
  fix: "Write the name in lower case, without http:// or https://.",
  evidence: [{ kind: "source", name: "github.com/distribution/reference as used by podman" }],
  examples: {
    fires: [
      containerOf("Image=quay.io/Example/App:1"),
      containerOf("Image=https://quay.io/example/app:1"),
      containerOf("Image=quay.io/example/app:"),
      containerOf("Image=quay.io/example/app@"),
      containerOf("Image=quay.io/example/my app:1"),
      { files: { "app.image": "[Image]\nImage=quay.io/Example/app:1\n" } },
    ],
    silent: [
      containerOf("Image=quay.io/example/app:1"),
      containerOf("Image=Quay.io/example/app:RC1"),
      containerOf("Image=registry:5000/a__b/c-d.e:1"),
      containerOf("Image=docker://quay.io/Example/App:1"),
      containerOf("Image=quay.io/Example/${APP}"),
      containerOf("Image=dir:/srv/My Image"),
    ],
  },
  check: (context) => {
    const image = usedImage(context);
    const reason = image === undefined ? undefined : imageReferenceProblem(image.value.text);
    if (image === undefined || reason === undefined) return [];
    return [
      {
        title: `${image.value.text} is no image reference`,
        why: `Podman can’t read it: ${reason} The start fails: “invalid reference format”.`,
        range: rangeOf(context, image.value),
        actions: correction(context, image),
      },
    ];
  },
};

function rangeOf({ document, section }: CheckContext, { entry }: SettingValue): TextRange {
  const [problem] = readValue(section, "Image", entry.value).problems;
  return problem === undefined || problem.from === problem.to
    ? entry.valueRange
    : rangeInValue(document, entry, problem.from, problem.to);
}

function correction(
  { section, settings }: CheckContext,
  { value, repository }: WrittenImage,
): readonly Action[] {
  const text = value.text.replace(/^https?:\/\//i, "");
  const corrected = text === value.text ? text.replace(repository, repository.toLowerCase()) : text;
  const isRight = imageReferenceProblem(corrected) === undefined && isFullyQualifiedImage(corrected);
  return isRight ? [writeSetting(`Write ${corrected}`, settings, { section, key: "Image" }, corrected)] : [];
}
