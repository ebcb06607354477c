import type { VolumeKeyName } from "../keys/volume.ts";
import { quadletManual } from "./description.ts";
import type { KeyDescription } from "./description.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and podman-volume-create
 * of 5.8.
 */
export const volumeDescriptions: Readonly<Record<VolumeKeyName, KeyDescription>> = {
  // The volume
  VolumeName: {
    valueType: "name",
    summary: "The name of the volume; without it, Podman calls it systemd- and the name of the file.",
    example: "VolumeName=web-data",
    share: 62,
    docs: quadletManual("volumename"),
    lost: "The volume is called systemd- and the name of the file.",
  },
  Driver: {
    valueType: "string",
    summary: "What keeps the data: a directory of Podman’s (local), an image, or a plugin.",
    example: "Driver=local",
    share: 2.4,
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--driver *",
    fallback: { words: "--driver *", since: "4.6" },
    lost: "Volumes are made with the driver local.",
  },
  Image: {
    valueType: "image-ref",
    summary: "The image that the volume begins with; it needs Driver=image.",
    example: "Image=docker.io/library/nginx:1.27",
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--opt image=*",
    fallback: { words: "--opt image=*", since: "4.6" },
    lost: "A volume can’t begin with an image.",
  },
  // What is behind it
  Device: {
    valueType: "path",
    summary: "The device, directory or tmpfs that is mounted as the volume.",
    example: "Device=tmpfs",
    share: 2.4,
    docs: quadletManual("device"),
    podmanArgument: "--opt device=*",
  },
  Type: {
    valueType: "string",
    summary: "The file system of Device=.",
    example: "Type=tmpfs",
    share: 2.4,
    docs: quadletManual("type"),
    podmanArgument: "--opt type=*",
  },
  Options: {
    valueType: "string",
    summary: "Options for mounting Device=; from Podman 6.0 they may stand without it.",
    example: "Options=nodev,noexec",
    share: 1.4,
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--opt o=*",
  },
  // Who owns it, and what it begins with
  User: {
    valueType: "int",
    summary: "The number of the user who owns the volume; a name would become 0, root.",
    example: "User=1000",
    share: 4.3,
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--opt o=uid=*",
  },
  Group: {
    valueType: "int",
    summary: "The number of the group that owns the volume; a name would become 0, root.",
    example: "Group=1000",
    share: 4.3,
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--opt o=gid=*",
  },
  UID: {
    valueType: "int",
    summary: "The number of the user who owns the volume, as no part of its mount options.",
    example: "UID=1000",
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--uid *",
    fallback: { words: "--uid *", since: "5.6" },
    lost: "User= sets the owner, as a part of the mount options.",
  },
  GID: {
    valueType: "int",
    summary: "The number of the group that owns the volume, as no part of its mount options.",
    example: "GID=1000",
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--gid *",
    fallback: { words: "--gid *", since: "5.6" },
    lost: "Group= sets the owning group, as a part of the mount options.",
  },
  Copy: {
    valueType: "bool",
    summary: "Whether a new volume begins with what the image has at that path; without this line it does.",
    example: "Copy=false",
    docs: quadletManual("copy"),
  },
  // Labels
  Label: {
    valueType: "env-list",
    summary: "Names and values that are noted on the volume for other programs.",
    example: "Label=backup=daily",
    share: 7.2,
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--label *",
  },
  // What has no key of its own
  ServiceName: {
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -volume behind it.",
    example: "ServiceName=data",
    docs: quadletManual("volume-units-volume"),
    lost: "The service is called after the file, with -volume behind it.",
  },
  ContainersConfModule: {
    valueType: "path",
    summary: "A further containers.conf, read for every Podman command of this file.",
    example: "ContainersConfModule=/etc/containers/containers.conf.modules/shop.conf",
    docs: quadletManual("volume-units-volume"),
    podmanArgument: "--module=*",
    lost: "Podman can’t be given a containers.conf module for this file.",
  },
  GlobalArgs: {
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and volume.",
    example: "GlobalArgs=--log-level=debug",
    docs: quadletManual("volume-units-volume"),
    lost: "Options that stand before the command, such as --log-level, can’t be given.",
  },
  PodmanArgs: {
    valueType: "podman-args",
    summary: "Options of podman volume create that have no key of their own, as they are typed.",
    example: "PodmanArgs=--opt=o=noquota",
    docs: quadletManual("volume-units-volume"),
    lost: "Options without a key of their own can’t be given.",
  },
};
