import { isTrue } from "../../podman/words/single-value.ts";
import { placeOf } from "../../podman/place.ts";
import type { KeyLines, Writers } from "../words/key-lines.ts";
import { argumentsIn, wordsIn } from "../words/key-lines.ts";
import { imageWords, isOfTransport } from "../words/image-words.ts";
import { listed } from "../../english/listed.ts";
import { quotedText, shortened } from "../words/shown.ts";
import { hostFile } from "../words/path-words.ts";
import { pullPolicies } from "./container.ts";

/** `[Network]`. Source: man podman-network-create; man podman-systemd.unit. */
export const networkFileWriters: Writers = {
  NetworkName: ({ value }) => `The network is called ${shortened(value)}.`,
  Driver: ({ value, explained }) => {
    const { machines } = placeOf(explained.target.scope);
    if (value === "bridge") return "The network is a virtual switch of its own, a bridge.";
    if (value === "macvlan" || value === "ipvlan")
      return `Containers on the network get addresses beside ${machines} own, on its local network (${value}).`;
    return `A plugin called ${shortened(value)} makes the network.`;
  },
  Subnet: ({ value }) => `Containers on the network have addresses of ${shortened(value)}.`,
  Gateway: ({ value }) => `What leaves the network goes through the address ${shortened(value)}.`,
  IPRange: ({ value }) => `Podman gives out the addresses ${shortened(value)} only.`,
  IPv6: ({ value }) =>
    isTrue(value) ? "The network has IPv6 addresses too." : "The network has no IPv6 addresses.",
  IPAMDriver: ({ value }) => addressGivers.get(value),
  Internal: ({ value }) =>
    isTrue(value)
      ? "The network has no way out: no internet and no local network."
      : "The network has a way out, as it does by default.",
  DisableDNS: ({ value }) =>
    isTrue(value)
      ? "Containers on the network do not find each other by name."
      : "Containers on the network find each other by name.",
  Options: (keyLines) =>
    `The driver gets ${argumentsIn(keyLines).length === 1 ? "the option" : "the options"} ${listed(argumentsIn(keyLines).map(shortened))}.`,
  NetworkDeleteOnStop: ({ value }) =>
    isTrue(value)
      ? "When its service stops, the network is removed."
      : "When its service stops, the network stays.",
  InterfaceName: ({ value, explained }) =>
    `On ${placeOf(explained.target.scope).machine} the interface is called ${shortened(value)}.`,
};

const addressGivers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "host-local": "Podman gives out the addresses.",
    dhcp: "A DHCP server on the network gives out the addresses.",
    none: "Nobody gives out addresses: containers have none, or set them themselves.",
  }),
);

/** `[Volume]`. Source: man podman-volume-create. */
export const volumeFileWriters: Writers = {
  VolumeName: ({ value }) => `The volume is called ${shortened(value)}.`,
  Driver: ({ value }) => {
    if (value === "local") return "Podman itself keeps the volume, without a plugin.";
    return value === "image"
      ? "The volume begins with the files of an image."
      : `A plugin called ${shortened(value)} keeps the data.`;
  },
  Image: ({ value }) => `The volume begins with the files of ${imageWords(value)}.`,
  Device: ({ value, explained }) =>
    value === "tmpfs"
      ? "The volume lies in memory: its data is gone when nothing uses it any more."
      : `The data lies on ${hostFile(value, explained.target.scope)}, which is mounted as the volume.`,
  Type: ({ value }) =>
    value === "none" || value === "bind"
      ? "What Device= names is a directory, mounted as it is."
      : `Its file system is of the type ${shortened(value)}.`,
  Options: ({ value }) => `It is mounted with the options ${shortened(value)}.`,
  User: ({ value }) => `The volume belongs to the user with the number ${shortened(value)}.`,
  Group: ({ value }) => `The volume belongs to the group with the number ${shortened(value)}.`,
  Copy: ({ value }) =>
    isTrue(value)
      ? "A new volume begins with what the image has at that path."
      : "A new volume begins empty.",
};

/** `[Pod]`. Source: man podman-pod-create. */
export const podFileWriters: Writers = {
  PodName: ({ value }) => `The pod is called ${shortened(value)}.`,
  ExitPolicy: ({ value }) =>
    value === "continue"
      ? "The pod goes on when its last container has ended."
      : "The pod stops when its last container has ended.",
  ShmSize: ({ value }) => `The memory that the pod’s processes share, /dev/shm, has ${shortened(value)}.`,
};

/** `[Kube]`. Source: man podman-kube-play; generator-spec.md 11. */
export const kubeFileWriters: Writers = {
  Yaml: (keyLines) =>
    `Podman starts what is described in the Kubernetes file ${listed(wordsIn(keyLines).map((path) => hostFile(path, keyLines.explained.target.scope)))}.`,
  ConfigMap: (keyLines) =>
    `The Kubernetes file gets the values of ${listed(wordsIn(keyLines).map((path) => hostFile(path, keyLines.explained.target.scope)))}.`,
  SetWorkingDirectory: (keyLines) => directoryWords(keyLines),
  AutoUpdate: ({ value }) => `Podman auto-update watches the images as ${quotedText(value)} says.`,
  ExitCodePropagation: ({ value }) => exitCodes.get(value),
  KubeDownForce: ({ value }) =>
    isTrue(value)
      ? "When the service stops, its volumes are deleted too."
      : "When the service stops, its volumes stay.",
};

const exitCodes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    all: "The service counts as failed when all containers have failed.",
    any: "The service counts as failed when one of the containers has failed.",
    none: "The service never counts as failed because of its containers.",
  }),
);

/** `[Image]`. Source: man podman-image-pull. */
export const imageFileWriters: Writers = {
  Image: ({ value }) => `Podman ${isOfTransport(value) ? "takes" : "downloads"} ${imageWords(value)}.`,
  ImageTag: ({ value }) => `Other files know the image as ${shortened(value)}.`,
  AllTags: ({ value }) =>
    isTrue(value)
      ? "Podman downloads the image with all its tags."
      : "Podman downloads one tag of the image.",
  TLSVerify: ({ value }) =>
    isTrue(value)
      ? "The registry has to prove who it is, with HTTPS and a valid certificate."
      : "Podman takes the image from a registry that can’t prove who it is.",
  Policy: ({ value }) => pullPolicies.get(value),
};

/** `[Build]`. Source: man podman-build; generator-spec.md 11. */
export const buildFileWriters: Writers = {
  ImageTag: ({ value }) => `The built image is called ${shortened(value)}.`,
  File: ({ value, explained }) => `The file ${hostFile(value, explained.target.scope)} says how it is built.`,
  SetWorkingDirectory: (keyLines) => directoryWords(keyLines),
  Target: ({ value }) => `The build ends at the stage ${shortened(value)}.`,
  Pull: ({ value }) => {
    const policy = pullPolicies.get(value === "true" ? "always" : value);
    return policy
      ?.replace("the image", "the base image")
      .replace("each start", "each build")
      .replace("does not start", "does not build");
  },
  ForceRM: ({ value }) =>
    isTrue(value) ? "Containers of the build are removed even when it fails." : undefined,
  Arch: ({ value }) => `The image is for the processor architecture ${quotedText(value)}.`,
};

function directoryWords({ value, section, explained }: KeyLines): string {
  const who = section === "Build" ? "The build sees" : "Relative paths start at";
  if (value === "unit") return `${who} the directory of this file.`;
  if (value === "yaml") return `${who} the directory of the Kubernetes file.`;
  if (value === "file") return `${who} the directory of the Containerfile.`;
  return `${who} ${hostFile(value, explained.target.scope)}.`;
}
