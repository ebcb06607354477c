import type { ImageKeyName } from "../keys/image.ts";
import { quadletManual } from "./description.ts";
import type { KeyDescription } from "./description.ts";

/**
 * Source: keys.json; usage.md, Keys of the companion units (shares); man podman-systemd.unit and podman-pull of 5.8.
 */
export const imageDescriptions: Readonly<Record<ImageKeyName, KeyDescription>> = {
  // The image
  Image: {
    valueType: "image-ref",
    summary: "The image to download.",
    example: "Image=docker.io/library/nginx:1.27",
    share: 100,
    docs: quadletManual("image-units-image"),
  },
  ImageTag: {
    valueType: "image-ref",
    summary: "The name by which other files know the image; an image out of an archive needs it.",
    example: "ImageTag=docker.io/library/nginx:1.27",
    share: 12.5,
    docs: quadletManual("image-units-image"),
  },
  Policy: {
    valueType: "enum",
    summary: "When Podman downloads the image; without it, each time the service starts.",
    example: "Policy=missing",
    docs: quadletManual("policy"),
    values: ["always", "missing", "never", "newer"],
    podmanArgument: "--policy *",
    lost: "Podman asks the registry each time the service starts.",
  },
  AllTags: {
    valueType: "bool",
    summary: "Downloads every tag that the registry has of this image.",
    example: "AllTags=true",
    docs: quadletManual("alltags"),
    podmanArgument: "--all-tags",
  },
  // For which machine
  OS: {
    valueType: "string",
    summary: "The operating system to download the image for; without it, the host’s.",
    example: "OS=linux",
    docs: quadletManual("os"),
    podmanArgument: "--os *",
  },
  Arch: {
    valueType: "string",
    summary: "The processor architecture to download the image for; without it, the host’s.",
    example: "Arch=arm64",
    docs: quadletManual("image-units-image"),
    podmanArgument: "--arch *",
  },
  Variant: {
    valueType: "string",
    summary: "The variant of the processor architecture.",
    example: "Variant=v8",
    docs: quadletManual("image-units-image"),
    podmanArgument: "--variant *",
  },
  // How the registry is reached
  AuthFile: {
    valueType: "path",
    summary: "The file with the passwords for registries.",
    example: "AuthFile=/etc/containers/auth.json",
    docs: quadletManual("image-units-image"),
    podmanArgument: "--authfile *",
  },
  Creds: {
    valueType: "string",
    summary: "User and password for the registry; everyone who may read the file sees them.",
    example: "Creds=puller:change-me",
    docs: quadletManual("creds"),
    podmanArgument: "--creds *",
  },
  CertDir: {
    valueType: "path",
    summary: "A directory with certificates for the connection to the registry.",
    example: "CertDir=/etc/containers/certs.d/registry.example.com",
    docs: quadletManual("certdir"),
    podmanArgument: "--cert-dir *",
  },
  TLSVerify: {
    valueType: "bool",
    summary: "Whether the registry has to use HTTPS with a valid certificate.",
    example: "TLSVerify=false",
    share: 16.7,
    docs: quadletManual("image-units-image"),
    podmanArgument: "--tls-verify",
    exampleBecomes: "--tls-verify=false",
  },
  DecryptionKey: {
    valueType: "string",
    summary: "The key for an encrypted image.",
    example: "DecryptionKey=/etc/containers/keys/web.pem",
    docs: quadletManual("decryptionkey"),
    podmanArgument: "--decryption-key *",
  },
  Retry: {
    valueType: "int",
    summary: "How often a failed download is tried again.",
    example: "Retry=5",
    share: 12.5,
    docs: quadletManual("image-units-image"),
    podmanArgument: "--retry *",
    fallback: { words: "--retry *", since: "5.0" },
    lost: "How often a failed download is tried again can’t be set.",
  },
  RetryDelay: {
    valueType: "duration",
    summary: "How long Podman waits before it tries a download again.",
    example: "RetryDelay=10s",
    share: 12.5,
    docs: quadletManual("image-units-image"),
    podmanArgument: "--retry-delay *",
    fallback: { words: "--retry-delay *", since: "5.0" },
    lost: "The pause before another try can’t be set.",
  },
  // What has no key of its own
  ServiceName: {
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -image behind it.",
    example: "ServiceName=pull-web",
    docs: quadletManual("image-units-image"),
    lost: "The service is called after the file, with -image behind it.",
  },
  ContainersConfModule: {
    valueType: "path",
    summary: "A further containers.conf, read for every Podman command of this file.",
    example: "ContainersConfModule=/etc/containers/containers.conf.modules/shop.conf",
    docs: quadletManual("image-units-image"),
    podmanArgument: "--module=*",
  },
  GlobalArgs: {
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and image.",
    example: "GlobalArgs=--log-level=debug",
    docs: quadletManual("image-units-image"),
  },
  PodmanArgs: {
    valueType: "podman-args",
    summary: "Options of podman image pull that have no key of their own, as they are typed.",
    example: "PodmanArgs=--quiet",
    docs: quadletManual("image-units-image"),
  },
};
