import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** What runs, and where it belongs. */
export const whatRuns = {
  ContainerName: {
    valueType: "name",
    summary: "The name of the container; without it, Podman calls it systemd- and the name of the service.",
    example: "ContainerName=web",
    share: 90.1,
    docs: quadletManual("containername"),
    podmanArgument: "--name *",
  },
  Image: {
    valueType: "image-ref",
    summary: "The image that runs: an address in a registry, or the name of an .image or .build file.",
    example: "Image=docker.io/library/nginx:1.27",
    share: 99.9,
    docs: quadletManual("image"),
  },
  Rootfs: {
    valueType: "path",
    summary:
      "A directory on the host that holds the container’s whole file system; it takes the place of an image.",
    example: "Rootfs=/var/lib/machines/web",
    share: 0.1,
    docs: quadletManual("rootfs"),
    podmanArgument: "--rootfs *",
    lost: "Podman 4.4 runs images only.",
  },
  Pod: {
    valueType: "unit-ref",
    summary: "The .pod file of the pod that the container joins; it shares the network of the pod.",
    example: "Pod=shop.pod",
    share: 14.1,
    docs: quadletManual("pod"),
    lost: "This Podman has no .pod files: the container runs by itself.",
  },
  StartWithPod: {
    valueType: "bool",
    summary: "Whether starting the pod starts this container too; without this line it does.",
    example: "StartWithPod=false",
    docs: quadletManual("startwithpod"),
    lost: "Starting the pod always starts this container too.",
  },
} satisfies ContainerDescriptions;
