import { groupIfSet } from "../command/group-if-set.ts";
import { olderImageStages } from "../command/older-image-stages.ts";
import { always, podmanStages, runStages } from "../command/podman-command.ts";
import { bareWords, inAnyOrder, options } from "../command/stage.ts";
import type { Stage } from "../command/stage.ts";
import { addCommonLines } from "../service/common-lines.ts";
import { addWarnings } from "../service/warnings.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { addOneshotDefaults } from "../service/oneshot.ts";

/** What is pulled alike: an image or an artifact. */
interface Pulled {
  readonly section: "Image" | "Artifact";
  readonly stages: readonly Stage[];
  /** Up to 5.2. */
  readonly olderStages: readonly Stage[];
}

const image: Pulled = {
  section: "Image",
  olderStages: olderImageStages,
  stages: [
    ...podmanStages("Image"),
    always("image pull", "The service fetches the image."),
    inAnyOrder("values", [
      ...options("Image", "Arch", "AuthFile", "CertDir", "Creds", "DecryptionKey", "OS", "Policy"),
      ...options("Image", "Variant", "Retry", "RetryDelay"),
    ]),
    inAnyOrder("switches", options("Image", "AllTags", "TLSVerify")),
    bareWords("Image", "PodmanArgs"),
  ],
};

const artifact: Pulled = {
  section: "Artifact",
  olderStages: [],
  stages: [
    ...podmanStages("Artifact"),
    always("artifact pull", "The service fetches the artifact."),
    inAnyOrder(
      "values",
      options("Artifact", "AuthFile", "CertDir", "Creds", "DecryptionKey", "Retry", "RetryDelay"),
    ),
    inAnyOrder("switches", options("Artifact", "Quiet", "TLSVerify")),
    bareWords("Artifact", "PodmanArgs"),
  ],
};

/** Makes the service of an `.image`; gives what other units know the image by (generator-spec.md 6 and 11). */
export function convertImage(conversion: Conversion): string {
  const name = convertPulled(image, conversion);
  return conversion.lastFilled("ImageTag")?.text ?? name;
}

/** Makes the service of an `.artifact`; gives its name (generator-spec.md 6 and 11). */
export function convertArtifact(conversion: Conversion): string {
  return convertPulled(artifact, conversion);
}

function convertPulled({ section, stages, olderStages }: Pulled, conversion: Conversion): string {
  addWarnings(conversion);
  addCommonLines(conversion);
  const name = conversion.lastFilled(section);
  if (name === undefined) conversion.refuse({ kind: "missing-key", key: section });
  const isOlder = !conversion.behaviours.has("flagsAsTwoWords");
  const words = runStages(isOlder ? olderStages : stages, conversion);
  const groups = [...words, ...groupIfSet(name, (text) => [text])];
  conversion.addCommand("ExecStart", groups);
  addOneshotDefaults(conversion, "remains");
  return name?.text ?? "";
}
