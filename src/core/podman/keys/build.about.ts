import type { AboutKeys } from "./about.ts";
import { otherOptions } from "./about.ts";
import type { buildKeys } from "./build.ts";
import { authFile, containersConfModule, retry, retryDelay } from "./shared.about.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and podman-build of 5.8.
 */
export const aboutBuild: AboutKeys<typeof buildKeys> = {
  ImageTag: {
    group: "image",
    valueType: "image-ref",
    summary: "The name of the image that is built; other files use the first one.",
    example: "ImageTag=localhost/web:latest",
    share: 100,
  },
  File: {
    group: "image",
    valueType: "path",
    summary: "The Containerfile to build from: a path or a URL.",
    example: "File=/srv/web/Containerfile",
    share: 50,
    flags: "-f",
    compose: "build.dockerfile, dockerfile",
    plain: "containerfile, dockerfile",
  },
  SetWorkingDirectory: {
    group: "image",
    valueType: "path-or-keyword",
    summary:
      "The directory that the build sees: that of the unit file (unit), that of File= (file), a path, or a URL.",
    example: "SetWorkingDirectory=unit",
    values: ["unit", "file"],
    share: 100,
  },
  IgnoreFile: {
    group: "image",
    valueType: "path",
    summary: "A file that says what of the directory is left out of the build, in place of .containerignore.",
    example: "IgnoreFile=/srv/web/build.ignore",
    plain: "dockerignore, containerignore",
  },
  Target: {
    group: "image",
    valueType: "string",
    summary: "The stage of the Containerfile at which the build ends.",
    example: "Target=release",
    compose: "build.target",
    plain: "stage, multi stage build",
  },
  BuildArg: {
    group: "image",
    label: "Build arguments",
    valueType: "env-list",
    summary: "Values for the ARG lines of the Containerfile.",
    example: "BuildArg=VERSION=1.27",
    compose: "build.args, args",
    plain: "build arguments, arg",
  },
  Arch: {
    group: "image",
    valueType: "string",
    summary: "The processor architecture to build for; without it, the host’s.",
    example: "Arch=arm64",
  },
  Variant: {
    group: "image",
    valueType: "string",
    summary: "The variant of the processor architecture.",
    example: "Variant=v8",
  },
  Pull: {
    group: "image",
    valueType: "enum",
    summary: "When Podman fetches the base image; without it, only when the host does not have it.",
    example: "Pull=newer",
    values: ["always", "true", "missing", "never", "false", "newer"],
    share: 10,
  },
  Retry: retry,
  RetryDelay: retryDelay,
  ForceRM: {
    group: "image",
    label: "Remove intermediate containers",
    valueType: "bool",
    summary:
      "Whether the containers that a build leaves behind are removed even when it fails; without this line they are.",
    example: "ForceRM=false",
    exampleBecomes: "--force-rm=false",
  },
  Network: {
    group: "network",
    valueType: "network-spec",
    summary: "The network that the RUN lines use: host, none, private, or a network.",
    example: "Network=host",
  },
  DNS: {
    group: "network",
    valueType: "ip",
    summary: "A DNS server for the build.",
    example: "DNS=9.9.9.9",
  },
  DNSSearch: {
    group: "network",
    valueType: "string",
    summary: "A domain that is tried behind short names during the build.",
    example: "DNSSearch=example.com",
  },
  DNSOption: {
    group: "network",
    valueType: "string",
    summary: "An option for /etc/resolv.conf during the build.",
    example: "DNSOption=ndots:1",
  },
  Volume: {
    group: "files",
    valueType: "volume-spec",
    summary: "A directory of the host or a volume that the RUN lines see.",
    example: "Volume=/var/cache/dnf:/var/cache/dnf",
  },
  Environment: {
    group: "environment",
    valueType: "env-list",
    summary: "Environment variables that the built image sets.",
    example: "Environment=APP_ENV=production",
  },
  Secret: {
    group: "environment",
    valueType: "secret-spec",
    summary: "A secret that the RUN lines can read and that does not end up in the image.",
    example: "Secret=id=npm-token,src=/etc/npm-token",
  },
  AuthFile: authFile,
  TLSVerify: {
    group: "registry",
    valueType: "bool",
    summary: "Whether registries have to use HTTPS with a valid certificate.",
    example: "TLSVerify=false",
    exampleBecomes: "--tls-verify=false",
  },
  GroupAdd: {
    group: "users",
    valueType: "name-or-id",
    summary:
      "A further group of the processes of the build; keep-groups keeps those of the user who runs Podman.",
    example: "GroupAdd=keep-groups",
  },
  Label: {
    group: "names",
    valueType: "env-list",
    summary: "Labels of the built image.",
    example: "Label=org.opencontainers.image.version=1.27",
  },
  Annotation: {
    group: "names",
    valueType: "env-list",
    summary: "Annotations of the built image.",
    example: "Annotation=org.opencontainers.image.vendor=Example",
  },
  ServiceName: {
    group: "names",
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -build behind it.",
    example: "ServiceName=build-web",
    lost: "The service is called after the file, with -build behind it.",
  },
  PodmanArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of podman build that have no key of their own, as they are typed.",
    example: "PodmanArgs=--squash",
    plain: otherOptions,
  },
  GlobalArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and build.",
    example: "GlobalArgs=--log-level=debug",
  },
  ContainersConfModule: containersConfModule,
};
