import type { BuildKeyName } from "../keys/build.ts";
import { quadletManual } from "./description.ts";
import type { KeyDescription } from "./description.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and podman-build of 5.8.
 */
export const buildDescriptions: Readonly<Record<BuildKeyName, KeyDescription>> = {
  // What is built, and from what
  ImageTag: {
    valueType: "image-ref",
    summary: "The name of the image that is built; other files use the first one.",
    example: "ImageTag=localhost/web:latest",
    share: 100,
    docs: quadletManual("imagetag"),
    podmanArgument: "--tag *",
  },
  File: {
    valueType: "path",
    summary: "The Containerfile to build from: a path or a URL.",
    example: "File=/srv/web/Containerfile",
    share: 50,
    docs: quadletManual("file"),
    podmanArgument: "--file *",
  },
  SetWorkingDirectory: {
    valueType: "path-or-keyword",
    summary:
      "The directory that the build sees: that of the unit file (unit), that of File= (file), a path, or a URL.",
    example: "SetWorkingDirectory=unit",
    share: 100,
    docs: quadletManual("build-units-build"),
    values: ["unit", "file"],
  },
  IgnoreFile: {
    valueType: "path",
    summary: "A file that says what of the directory is left out of the build, in place of .containerignore.",
    example: "IgnoreFile=/srv/web/build.ignore",
    docs: quadletManual("ignorefile"),
    podmanArgument: "--ignorefile *",
    fallback: { words: "--ignorefile *", since: "5.2" },
  },
  Target: {
    valueType: "string",
    summary: "The stage of the Containerfile at which the build ends.",
    example: "Target=release",
    docs: quadletManual("target"),
    podmanArgument: "--target *",
  },
  BuildArg: {
    valueType: "env-list",
    summary: "Values for the ARG lines of the Containerfile.",
    example: "BuildArg=VERSION=1.27",
    docs: quadletManual("buildarg"),
    podmanArgument: "--build-arg *",
    fallback: { words: "--build-arg *", since: "5.2" },
  },
  // For which machine
  Arch: {
    valueType: "string",
    summary: "The processor architecture to build for; without it, the host’s.",
    example: "Arch=arm64",
    docs: quadletManual("arch"),
    podmanArgument: "--arch *",
  },
  Variant: {
    valueType: "string",
    summary: "The variant of the processor architecture.",
    example: "Variant=v8",
    docs: quadletManual("variant"),
    podmanArgument: "--variant *",
  },
  // What the steps of the build see
  Environment: {
    valueType: "env-list",
    summary: "Environment variables that the built image sets.",
    example: "Environment=APP_ENV=production",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--env *",
  },
  Secret: {
    valueType: "secret-spec",
    summary: "A secret that the RUN lines can read and that does not end up in the image.",
    example: "Secret=id=npm-token,src=/etc/npm-token",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--secret *",
  },
  Volume: {
    valueType: "volume-spec",
    summary: "A directory of the host or a volume that the RUN lines see.",
    example: "Volume=/var/cache/dnf:/var/cache/dnf",
    docs: quadletManual("build-units-build"),
    podmanArgument: "-v *",
  },
  Network: {
    valueType: "network-spec",
    summary: "The network that the RUN lines use: host, none, private, or a network.",
    example: "Network=host",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--network *",
  },
  DNS: {
    valueType: "ip",
    summary: "A DNS server for the build.",
    example: "DNS=9.9.9.9",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--dns *",
  },
  DNSSearch: {
    valueType: "string",
    summary: "A domain that is tried behind short names during the build.",
    example: "DNSSearch=example.com",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--dns-search *",
  },
  DNSOption: {
    valueType: "string",
    summary: "An option for /etc/resolv.conf during the build.",
    example: "DNSOption=ndots:1",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--dns-option *",
  },
  GroupAdd: {
    valueType: "name-or-id",
    summary:
      "A further group of the processes of the build; keep-groups keeps those of the user who runs Podman.",
    example: "GroupAdd=keep-groups",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--group-add *",
  },
  // How the registry is reached
  Pull: {
    valueType: "enum",
    summary: "When Podman fetches the base image; without it, only when the host does not have it.",
    example: "Pull=newer",
    share: 10,
    docs: quadletManual("build-units-build"),
    values: ["always", "true", "missing", "never", "false", "newer"],
    podmanArgument: "--pull=*",
  },
  AuthFile: {
    valueType: "path",
    summary: "The file with the passwords for registries.",
    example: "AuthFile=/etc/containers/auth.json",
    docs: quadletManual("authfile"),
    podmanArgument: "--authfile *",
  },
  TLSVerify: {
    valueType: "bool",
    summary: "Whether registries have to use HTTPS with a valid certificate.",
    example: "TLSVerify=false",
    docs: quadletManual("tlsverify"),
    podmanArgument: "--tls-verify",
    exampleBecomes: "--tls-verify=false",
  },
  Retry: {
    valueType: "int",
    summary: "How often a failed download is tried again.",
    example: "Retry=5",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--retry *",
    fallback: { words: "--retry *", since: "5.2" },
  },
  RetryDelay: {
    valueType: "duration",
    summary: "How long Podman waits before it tries a download again.",
    example: "RetryDelay=10s",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--retry-delay *",
    fallback: { words: "--retry-delay *", since: "5.2" },
  },
  // What stands in the image, and what stays of the build
  Label: {
    valueType: "env-list",
    summary: "Labels of the built image.",
    example: "Label=org.opencontainers.image.version=1.27",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--label *",
  },
  Annotation: {
    valueType: "env-list",
    summary: "Annotations of the built image.",
    example: "Annotation=org.opencontainers.image.vendor=Example",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--annotation *",
  },
  ForceRM: {
    valueType: "bool",
    summary:
      "Whether the containers that a build leaves behind are removed even when it fails; without this line they are.",
    example: "ForceRM=false",
    docs: quadletManual("forcerm"),
    podmanArgument: "--force-rm",
    exampleBecomes: "--force-rm=false",
  },
  // What has no key of its own
  ServiceName: {
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -build behind it.",
    example: "ServiceName=build-web",
    docs: quadletManual("build-units-build"),
    lost: "The service is called after the file, with -build behind it.",
  },
  ContainersConfModule: {
    valueType: "path",
    summary: "A further containers.conf, read for every Podman command of this file.",
    example: "ContainersConfModule=/etc/containers/containers.conf.modules/shop.conf",
    docs: quadletManual("build-units-build"),
    podmanArgument: "--module=*",
  },
  GlobalArgs: {
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and build.",
    example: "GlobalArgs=--log-level=debug",
    docs: quadletManual("build-units-build"),
  },
  PodmanArgs: {
    valueType: "podman-args",
    summary: "Options of podman build that have no key of their own, as they are typed.",
    example: "PodmanArgs=--squash",
    docs: quadletManual("build-units-build"),
  },
};
