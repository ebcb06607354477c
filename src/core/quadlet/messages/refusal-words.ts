import type { Refusal } from "./refusal.ts";

/** A refusal in plain words (generator-spec.md 15); undefined where Podman’s own say it as well. */
export function refusalWords(refusal: Refusal): string | undefined {
  switch (refusal.kind) {
    case "unsupported-key":
      return `This Podman knows no ${refusal.key}= in [${refusal.section}].`;
    case "missing-key":
      return `${refusal.key}= is missing.`;
    case "missing-image-or-rootfs":
      return "It names no image: Image= is missing.";
    case "image-and-rootfs":
      return "It can have Image= or Rootfs=, not both.";
    case "reload-command-and-signal":
      return "It can have ReloadCmd= or ReloadSignal=, not both.";
    case "group-without-user":
      return "Group= needs User= beside it.";
    case "missing-device":
      return `${refusal.key}= needs Device= beside it.`;
    case "missing-subnet":
      return "Gateway= and IPRange= need a Subnet= each.";
    case "too-many-gateways":
      return "It has more Gateway= lines than Subnet= lines.";
    case "too-many-ranges":
      return "It has more IPRange= lines than Subnet= lines.";

    case "dependency-not-found":
    case "image-not-found":
    case "network-not-found":
    case "source-not-found":
    case "pod-not-found":
      return `It names ${refusal.fileName}, and there is no such file beside it.`;
    case "unknown-resource-name":
      return refusal.fileName.endsWith(".container")
        ? `Quadlet can’t tell what the container of ${refusal.fileName} is called.`
        : `It needs ${refusal.fileName}, which Podman refuses too.`;

    case "kill-mode":
      return "KillMode= can be mixed or control-group here.";
    case "service-type":
      return "Type= can be notify or oneshot here.";
    case "port-format":
      return portWords[refusal.key];
    case "pod-not-quadlet":
      return "Pod= takes the name of a .pod file.";
    case "container-network-options":
      return "A container that joins another container’s network takes no options for it.";

    case "empty-source":
      return "A mount names nothing to mount.";
    case "missing-remap-users":
      return `${refusal.key}= needs RemapUsers= beside it.`;

    case "missing-volume-image":
    case "mount-format":
    case "mount-record":
    case "source-without-value":
    case "missing-source":
    case "mount-crash":
    case "remap-beside-mapping":
    case "remap-manual":
    case "remap-option":
    case "keep-id-of-system":
    case "keep-id-of-several":
    case "directory-of-other-kind":
    case "directory-of-several-files":
    case "directory-value":
    case "missing-directory-and-file":
    case "relative-file":
      return undefined;
  }
}

/** Up to 5.2 Quadlet reads the ports of PublishPort= itself (generator-spec.md 14). */
const portWords = {
  ExposeHostPort: "ExposeHostPort= takes a port or a range of ports.",
  PublishPort: "Up to Podman 5.2 PublishPort= takes numbers only, with /tcp or /udp behind them at most.",
} as const;
