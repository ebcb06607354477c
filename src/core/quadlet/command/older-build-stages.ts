import { networks } from "./network.ts";
import { always, podmanStages } from "./podman-command.ts";
import { flag } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { volumes } from "./volume.ts";

const build = (key: string, words: string): Stage => flag("Build", key, words);

/**
 * `podman build` of 5.2 (generator-spec.md 14.1). The real generator fixes no order of the flags up to `--force-rm`; here
 * it is that of the specification.
 */
export const olderBuildStages: readonly Stage[] = [
  ...podmanStages("Build"),
  always("build", "The service builds the image."),
  build("Arch", "--arch=*"),
  build("AuthFile", "--authfile=*"),
  build("Pull", "--pull=*"),
  build("Target", "--target=*"),
  build("Variant", "--variant=*"),
  build("TLSVerify", "--tls-verify"),
  build("ForceRM", "--force-rm"),
  build("Annotation", "--annotation *"),
  build("DNS", "--dns=*"),
  build("DNSOption", "--dns-option=*"),
  build("DNSSearch", "--dns-search=*"),
  build("Environment", "--env *"),
  build("GroupAdd", "--group-add=*"),
  build("Label", "--label *"),
  build("ImageTag", "--tag=*"),
  networks("Build"),
  build("Secret", "--secret *"),
  volumes("Build"),
  build("File", "--file=*"),
];
