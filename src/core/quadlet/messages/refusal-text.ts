import type { Refusal } from "./refusal.ts";

/** What Podman says when it refuses a unit, in its own words (generator-spec.md 15). */
export function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case "unsupported-key":
      return `unsupported key '${refusal.key}' in group '${refusal.section}' in ${refusal.path}`;
    case "missing-key":
      return `no ${refusal.key} key specified`;
    case "missing-image-or-rootfs":
      return "no Image or Rootfs key specified";
    case "image-and-rootfs":
      return "the Image And Rootfs keys conflict can not be specified together";
    case "reload-command-and-signal":
      return "ReloadCmd and ReloadSignal are mutually exclusive but both are set";
    case "group-without-user":
      return "invalid Group set without User";
    case "missing-volume-image":
      return "the key Image is mandatory when using the image driver";
    case "missing-device":
      return `key ${refusal.key} can't be used without Device`;
    case "missing-subnet":
      return "cannot set gateway or range without subnet";
    case "too-many-gateways":
      return "cannot set more gateways than subnets";
    case "too-many-ranges":
      return "cannot set more ranges than subnets";

    case "dependency-not-found":
      return `unable to translate dependency for ${refusal.fileName}`;
    case "image-not-found":
      return `requested Quadlet image ${refusal.isNamed ? refusal.fileName : ""} was not found`;
    case "network-not-found":
      return `requested Quadlet unit ${refusal.fileName} was not found`;
    case "source-not-found":
      return `requested Quadlet source ${refusal.fileName} was not found`;
    case "pod-not-found":
      return `quadlet pod unit ${refusal.fileName} does not exist`;
    case "unknown-resource-name":
      return `cannot get the resource name of ${refusal.fileName}`;

    case "kill-mode":
      return `invalid KillMode '${refusal.text}'`;
    case "service-type":
      return `invalid service Type '${refusal.text}'`;
    case "port-format":
      return `invalid port format '${refusal.text}'`;
    case "pod-not-quadlet":
      return `pod ${refusal.text} is not Quadlet based`;
    case "container-network-options":
      return "extra options are not supported when joining another container's network";

    case "empty-source":
      return "source cannot be empty";
    case "mount-format":
      return "incorrect mount format: should be --mount type=<bind|glob|tmpfs|volume>,[src=<host-dir|volume-name>,]target=<ctr-dir>[,options]";
    case "mount-record":
      return refusal.problem;
    case "source-without-value":
      return "source parameter does not include a value";
    case "missing-source":
      return `source parameter is required for mount type ${refusal.type}`;
    case "mount-crash":
      return `the generator of this release crashes: ${refusal.option} in Mount= has no =`;

    case "remap-beside-mapping":
      return "deprecated Remap keys are set along with explicit mapping keys";
    case "missing-remap-users":
      return `${refusal.key === "RemapUid" ? "UidMap" : "GidMap"} set without RemapUsers`;
    case "remap-manual":
      return "RemapUsers=manual is not supported";
    case "remap-option":
      return `unsupported RemapUsers option '${refusal.text}'`;
    case "keep-id-of-system":
      return "RemapUsers=keep-id is unsupported for system units";
    case "keep-id-of-several":
      return `RemapUsers=keep-id supports only a single value for ${refusal.key === "RemapUid" ? "UID" : "GID"} mapping`;

    case "directory-of-other-kind":
      return `SetWorkingDirectory=${refusal.text} is only supported in ${refusal.extension} files`;
    case "directory-of-several-files":
      return "SetWorkingDirectory=yaml is only supported when a single Yaml key is provided";
    case "directory-value":
      // The trailing blank is the generator’s own.
      return `unsupported value for WorkingDirectory: ${refusal.text} `;
    case "missing-directory-and-file":
      return "neither SetWorkingDirectory, nor File key specified";
    case "relative-file":
      return "relative path in File key requires SetWorkingDirectory key to be set";
  }
}
