import type { AboutKeys } from "./about.ts";
import { otherOptions } from "./about.ts";
import type { artifactKeys } from "./artifact.ts";
import { authFile, containersConfModule, retry, retryDelay } from "./shared.about.ts";

/** Source: keys.json; man podman-systemd.unit and podman-artifact-pull of 5.8. */
export const aboutArtifact: AboutKeys<typeof artifactKeys> = {
  Artifact: {
    group: "image",
    valueType: "image-ref",
    summary: "The OCI artifact to download.",
    example: "Artifact=quay.io/example/model:1",
  },
  Retry: retry,
  RetryDelay: retryDelay,
  Quiet: {
    group: "image",
    valueType: "bool",
    summary: "Writes no progress into the log.",
    example: "Quiet=true",
  },
  AuthFile: authFile,
  Creds: {
    group: "registry",
    valueType: "string",
    summary: "User and password for the registry; everyone who may read the file sees them.",
    example: "Creds=puller:change-me",
  },
  CertDir: {
    group: "registry",
    valueType: "path",
    summary: "A directory with certificates for the connection to the registry.",
    example: "CertDir=/etc/containers/certs.d/registry.example.com",
  },
  TLSVerify: {
    group: "registry",
    valueType: "bool",
    summary: "Whether the registry has to use HTTPS with a valid certificate.",
    example: "TLSVerify=false",
    exampleBecomes: "--tls-verify=false",
  },
  DecryptionKey: {
    group: "registry",
    valueType: "string",
    summary: "The key for an encrypted artifact.",
    example: "DecryptionKey=/etc/containers/keys/model.pem",
  },
  ServiceName: {
    group: "names",
    valueType: "name",
    summary: "Names the service; without it, it is called after the file, with -artifact behind it.",
    example: "ServiceName=pull-model",
  },
  PodmanArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary:
      "Options of podman artifact pull, as they are typed; up to Podman 5.8 each has a key of its own.",
    example: "PodmanArgs=--quiet",
    plain: otherOptions,
  },
  GlobalArgs: {
    group: "advanced",
    valueType: "podman-args",
    summary: "Options of Podman itself, written between podman and artifact.",
    example: "GlobalArgs=--log-level=debug",
  },
  ContainersConfModule: containersConfModule,
};
