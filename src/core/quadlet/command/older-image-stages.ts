import { always, podmanStages } from "./podman-command.ts";
import { bareWords, flag } from "./stage.ts";
import type { Stage } from "./stage.ts";

const image = (key: string, words: string): Stage => flag("Image", key, words);

/**
 * `podman image pull` from 4.8 to 5.2 (generator-spec.md 14.1). The real generator fixes no order of the flags; here it
 * is that of the specification.
 */
export const olderImageStages: readonly Stage[] = [
  ...podmanStages("Image"),
  always("image pull", "The service fetches the image."),
  image("Arch", "--arch=*"),
  image("AuthFile", "--authfile=*"),
  image("CertDir", "--cert-dir=*"),
  image("Creds", "--creds=*"),
  image("DecryptionKey", "--decryption-key=*"),
  image("OS", "--os=*"),
  image("Variant", "--variant=*"),
  image("AllTags", "--all-tags"),
  image("TLSVerify", "--tls-verify"),
  bareWords("Image", "PodmanArgs"),
];
