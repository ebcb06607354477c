import type { ArtifactKeyName } from "../keys/artifact.ts";
import { quadletManual } from "./description.ts";
import type { KeyDescription } from "./description.ts";

/** Source: keys.json; man podman-systemd.unit and podman-artifact-pull of 5.8. */
export const artifactDescriptions: Readonly<Record<ArtifactKeyName, KeyDescription>> = {
  // The artifact
  Artifact: {
    valueType: "image-ref",
    summary: "The OCI artifact to download.",
    example: "Artifact=quay.io/example/model:1",
    docs: quadletManual("artifact"),
  },
  // How the registry is reached
  AuthFile: {
    valueType: "path",
    summary: "The file with the passwords for registries.",
    example: "AuthFile=/etc/containers/auth.json",
    docs: quadletManual("artifact-units-artifact"),
    podmanArgument: "--authfile *",
  },
  Creds: {
    valueType: "string",
    summary: "User and password for the registry; everyone who may read the file sees them.",
    example: "Creds=puller:change-me",
    docs: quadletManual("artifact-units-artifact"),
    podmanArgument: "--creds *",
  },
  CertDir: {
    valueType: "path",
    summary: "A directory with certificates for the connection to the registry.",
    example: "CertDir=/etc/containers/certs.d/registry.example.com",
    docs: quadletManual("artifact-units-artifact"),
    podmanArgument: "--cert-dir *",
  },
  TLSVerify: {
    valueType: "bool",
    summary: "Whether the registry has to use HTTPS with a valid certificate.",
    example: "TLSVerify=false",
    docs: quadletManual("artifact-units-artifact"),
    podmanArgument: "--tls-verify",
    exampleBecomes: "--tls-verify=false",
  },
  DecryptionKey: {
    valueType: "string",
    summary: "The key for an encrypted artifact.",
    example: "DecryptionKey=/etc/containers/keys/model.pem",
    docs: quadletManual("artifact-units-artifact"),
    podmanArgument: "--decryption-key *",
  },
  Retry: {
    valueType: "int",
    summary: "How often a failed download is tried again.",
    example: "Retry=5",
    docs: quadletManual("artifact-units-artifact"),
    podmanArgument: "--retry *",
  },
  RetryDelay: {
    valueType: "duration",
    summary: "How long Podman waits before it tries a download again.",
    example: "RetryDelay=10s",
    docs: quadletManual("artifact-units-artifact"),
    podmanArgument: "--retry-delay *",
  },
  Quiet: {
    valueType: "bool",
    summary: "Writes no progress into the log.",
    example: "Quiet=true",
    docs: quadletManual("quiet"),
    podmanArgument: "--quiet",
  },
  // What has no key of its own
  ServiceName: {
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -artifact behind it.",
    example: "ServiceName=pull-model",
    docs: quadletManual("artifact-units-artifact"),
  },
  ContainersConfModule: {
    valueType: "path",
    summary: "A further containers.conf, read for every Podman command of this file.",
    example: "ContainersConfModule=/etc/containers/containers.conf.modules/shop.conf",
    docs: quadletManual("artifact-units-artifact"),
    podmanArgument: "--module=*",
  },
  GlobalArgs: {
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and artifact.",
    example: "GlobalArgs=--log-level=debug",
    docs: quadletManual("artifact-units-artifact"),
  },
  PodmanArgs: {
    valueType: "podman-args",
    summary:
      "Options of podman artifact pull, as they are typed; up to Podman 5.8 each has a key of its own.",
    example: "PodmanArgs=--quiet",
    docs: quadletManual("artifact-units-artifact"),
  },
};
