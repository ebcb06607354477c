/** What one unit may know of another: how systemd and Podman call what it makes. */
export interface KnownUnit {
  readonly fileName: string;
  /** Without `.service`. */
  readonly serviceName: string;
  /** What Podman calls it; empty when that can’t be known, because its unit failed or a specifier decides. */
  readonly resourceName: string;
}

/** The units that were loaded, by file name. */
export interface KnownUnits {
  readonly find: (fileName: string) => KnownUnit | undefined;
  /** The containers that start with a pod, in the order in which they were converted (generator-spec.md 12). */
  readonly startedByPod: (podFileName: string) => readonly KnownUnit[];
}
