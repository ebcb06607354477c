/**
 * Why Podman makes no service of a unit: a kind for each of its messages (generator-spec.md 15), with what the message
 * says besides. `refusal-text.ts` has Podman’s words, `refusal-words.ts` plain ones.
 */
export type Refusal =
  | KeyRefusal
  | FileRefusal
  | ValueRefusal
  | SourceRefusal
  | RemapRefusal
  | DirectoryRefusal;

/** Keys that are unknown, missing, or do not go together (generator-spec.md 7, 8.1 and 11). */
type KeyRefusal =
  | {
      readonly kind: "unsupported-key";
      readonly key: string;
      readonly section: string;
      readonly path: string;
    }
  | { readonly kind: "missing-key"; readonly key: "Image" | "Artifact" | "ImageTag" | "File" | "Yaml" }
  | { readonly kind: "missing-image-or-rootfs" }
  | { readonly kind: "image-and-rootfs" }
  | { readonly kind: "reload-command-and-signal" }
  | { readonly kind: "group-without-user" }
  | { readonly kind: "missing-volume-image" }
  | { readonly kind: "missing-device"; readonly key: "Type" | "Options" }
  | { readonly kind: "missing-subnet" }
  | { readonly kind: "too-many-gateways" }
  | { readonly kind: "too-many-ranges" };

/** A file that another one names (generator-spec.md 7, 8.1, 8.5, 9 and 10). */
type FileRefusal =
  | { readonly kind: "dependency-not-found"; readonly fileName: string }
  /** From 4.8 to 5.1 the message leaves the name out. */
  | { readonly kind: "image-not-found"; readonly fileName: string; readonly isNamed: boolean }
  | { readonly kind: "network-not-found"; readonly fileName: string }
  | { readonly kind: "source-not-found"; readonly fileName: string }
  | { readonly kind: "pod-not-found"; readonly fileName: string }
  | { readonly kind: "unknown-resource-name"; readonly fileName: string };

/** A value that Podman does not take (generator-spec.md 8.1, 8.3, 8.5 and 9). */
type ValueRefusal =
  | { readonly kind: "kill-mode"; readonly text: string }
  | { readonly kind: "service-type"; readonly text: string }
  | {
      readonly kind: "port-format";
      readonly key: "ExposeHostPort" | "PublishPort";
      readonly text: string;
    }
  | { readonly kind: "pod-not-quadlet"; readonly text: string }
  | { readonly kind: "container-network-options" };

/** What `Mount=` takes its files from, and how it is written (generator-spec.md 10). */
type SourceRefusal =
  | { readonly kind: "empty-source" }
  | { readonly kind: "mount-format" }
  /** Go’s own words about comma-separated values. */
  | { readonly kind: "mount-record"; readonly problem: string }
  | { readonly kind: "source-without-value" }
  | { readonly kind: "missing-source"; readonly type: string }
  /** The real generator of 4.5 to 4.7 crashes. */
  | { readonly kind: "mount-crash"; readonly option: string };

/** The deprecated keys for user mapping (generator-spec.md 8.4). */
type RemapRefusal =
  | { readonly kind: "remap-beside-mapping" }
  | { readonly kind: "missing-remap-users"; readonly key: "RemapUid" | "RemapGid" }
  | { readonly kind: "remap-manual" }
  | { readonly kind: "remap-option"; readonly text: string }
  | { readonly kind: "keep-id-of-system" }
  | { readonly kind: "keep-id-of-several"; readonly key: "RemapUid" | "RemapGid" };

/** The directory that a build or a Kubernetes file works in (generator-spec.md 11). */
type DirectoryRefusal =
  | {
      readonly kind: "directory-of-other-kind";
      readonly text: string;
      readonly extension: ".build" | ".kube";
    }
  | { readonly kind: "directory-of-several-files" }
  | { readonly kind: "directory-value"; readonly text: string }
  | { readonly kind: "missing-directory-and-file" }
  | { readonly kind: "relative-file" };
