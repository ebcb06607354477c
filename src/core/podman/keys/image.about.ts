import type { AboutKeys } from "./about.ts";
import { otherOptions } from "./about.ts";
import type { imageKeys } from "./image.ts";
import { authFile, containersConfModule, noRetry, noRetryDelay, retry, retryDelay } from "./shared.about.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and podman-pull of 5.8.
 */
export const aboutImage: AboutKeys<typeof imageKeys> = {
  Image: {
    group: "image",
    valueType: "image-ref",
    summary: "The image to download.",
    example: "Image=docker.io/library/nginx:1.27",
    share: 100,
  },
  ImageTag: {
    group: "image",
    valueType: "image-ref",
    summary: "The name by which other files know the image; an image out of an archive needs it.",
    example: "ImageTag=docker.io/library/nginx:1.27",
    share: 12.5,
    flags: "-t",
    compose: "build.tags, tags",
    plain: "name of the image, tag",
  },
  Policy: {
    group: "image",
    valueType: "enum",
    summary: "When Podman downloads the image; without it, each time the service starts.",
    example: "Policy=missing",
    values: ["always", "missing", "never", "newer"],
    compose: "pull_policy",
    plain: "download the image, pull policy, when to pull",
    lost: "Podman asks the registry each time the service starts.",
  },
  AllTags: {
    group: "image",
    valueType: "bool",
    summary: "Downloads every tag that the registry has of this image.",
    example: "AllTags=true",
  },
  OS: {
    group: "image",
    label: "Operating system",
    valueType: "string",
    summary: "The operating system to download the image for; without it, the host’s.",
    example: "OS=linux",
    compose: "platform",
    plain: "operating system, platform",
  },
  Arch: {
    group: "image",
    valueType: "string",
    summary: "The processor architecture to download the image for; without it, the host’s.",
    example: "Arch=arm64",
    compose: "platform",
    plain: "architecture, arm64, amd64, platform",
  },
  Variant: {
    group: "image",
    valueType: "string",
    summary: "The variant of the processor architecture.",
    example: "Variant=v8",
  },
  Retry: { ...retry, share: 12.5, ...noRetry },
  RetryDelay: { ...retryDelay, share: 12.5, ...noRetryDelay },
  AuthFile: { ...authFile, label: "Registry passwords", plain: "registry password, login, private registry" },
  Creds: {
    group: "registry",
    label: "User and password",
    valueType: "string",
    summary: "User and password for the registry; everyone who may read the file sees them.",
    example: "Creds=puller:change-me",
    plain: "registry password, login, user and password, private registry, password",
  },
  CertDir: {
    group: "registry",
    label: "Certificates",
    valueType: "path",
    summary: "A directory with certificates for the connection to the registry.",
    example: "CertDir=/etc/containers/certs.d/registry.example.com",
    plain: "certificate, ca, own registry",
  },
  TLSVerify: {
    group: "registry",
    label: "Check the certificate",
    valueType: "bool",
    summary: "Whether the registry has to use HTTPS with a valid certificate.",
    example: "TLSVerify=false",
    exampleBecomes: "--tls-verify=false",
    share: 16.7,
    plain: "insecure registry, https, http registry, certificate",
  },
  DecryptionKey: {
    group: "registry",
    valueType: "string",
    summary: "The key for an encrypted image.",
    example: "DecryptionKey=/etc/containers/keys/web.pem",
    plain: "encrypted image",
  },
  ServiceName: {
    group: "names",
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -image behind it.",
    example: "ServiceName=pull-web",
    lost: "The service is called after the file, with -image behind it.",
  },
  PodmanArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of podman image pull that have no key of their own, as they are typed.",
    example: "PodmanArgs=--quiet",
    plain: otherOptions,
  },
  GlobalArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and image.",
    example: "GlobalArgs=--log-level=debug",
  },
  ContainersConfModule: containersConfModule,
};
