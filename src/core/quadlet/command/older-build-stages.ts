import { networks } from "./network.ts";
import { always, podmanStages } from "./podman-command.ts";
import { inAnyOrder, joinedOptions, options } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { volumes } from "./volume.ts";

/**
 * `podman build` of 5.2 (generator-spec.md 14.1). The real generator fixes no order of the flags up to `--force-rm`; here
 * it is that of the specification.
 */
export const olderBuildStages: readonly Stage[] = [
  ...podmanStages("Build"),
  always("build", "The service builds the image."),
  inAnyOrder("values", joinedOptions("Build", "Arch", "AuthFile")),
  ...options("Build", "Pull"),
  inAnyOrder("values", joinedOptions("Build", "Target", "Variant")),
  inAnyOrder("switches", options("Build", "TLSVerify", "ForceRM")),
  ...options("Build", "Annotation"),
  ...joinedOptions("Build", "DNS", "DNSOption", "DNSSearch"),
  ...options("Build", "Environment"),
  ...joinedOptions("Build", "GroupAdd"),
  ...options("Build", "Label"),
  ...joinedOptions("Build", "ImageTag"),
  networks("Build"),
  ...options("Build", "Secret"),
  volumes("Build"),
  ...joinedOptions("Build", "File"),
];
