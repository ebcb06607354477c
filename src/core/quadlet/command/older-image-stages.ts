import { always, podmanStages } from "./podman-command.ts";
import { bareWords, inAnyOrder, joinedOptions, options } from "./stage.ts";
import type { Stage } from "./stage.ts";

/**
 * `podman image pull` from 4.8 to 5.2 (generator-spec.md 14.1). The real generator fixes no order of the flags; here it
 * is that of the specification.
 */
export const olderImageStages: readonly Stage[] = [
  ...podmanStages("Image"),
  always("image pull", "The service fetches the image."),
  inAnyOrder(
    "values",
    joinedOptions("Image", "Arch", "AuthFile", "CertDir", "Creds", "DecryptionKey", "OS", "Variant"),
  ),
  inAnyOrder("switches", options("Image", "AllTags", "TLSVerify")),
  bareWords("Image", "PodmanArgs"),
];
