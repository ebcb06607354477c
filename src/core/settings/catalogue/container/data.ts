import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** Files and data. */
export const data = {
  Volume: {
    valueType: "volume-spec",
    summary: "Shows a directory of the host, a named volume or a .volume file at a path in the container.",
    example: "Volume=/srv/web:/usr/share/nginx/html:ro",
    share: 83.3,
    docs: quadletManual("volume"),
    podmanArgument: "-v *",
  },
  Mount: {
    valueType: "mount-spec",
    summary: "Mounts something into the container in the long form, with its type and its options by name.",
    example: "Mount=type=bind,source=/srv/web,destination=/web,ro",
    share: 5.6,
    docs: quadletManual("mount"),
    podmanArgument: "--mount *",
    lost: "Volume= is the only way to mount a directory or a volume.",
  },
  Tmpfs: {
    valueType: "tmpfs-spec",
    summary:
      "An empty file system in memory at a path in the container; what is in it is gone with the container.",
    example: "Tmpfs=/tmp:size=64m",
    share: 4.8,
    docs: quadletManual("tmpfs"),
    podmanArgument: "--tmpfs *",
    fallback: { words: "--tmpfs *", since: "4.4" },
  },
  VolatileTmp: {
    valueType: "bool",
    summary: "The old way to keep /tmp in memory; Tmpfs=/tmp took its place.",
    example: "VolatileTmp=true",
    docs: quadletManual("container-units-container"),
  },
  ImageVolume: {
    valueType: "enum",
    summary:
      "What happens to the volumes that the image itself declares: a new volume each, memory, or nothing.",
    example: "ImageVolume=tmpfs",
    docs: { page: "podman-container.unit.5", anchor: "imagevolume" },
    values: ["anonymous", "tmpfs", "ignore", "bind"],
    podmanArgument: "--image-volume *",
    fallback: { words: "--image-volume *", since: "4.4" },
  },
} satisfies ContainerDescriptions;
