/** Where the suggestions for a text come from: files of the workspace, or a list of words. */
export type SuggestionSource =
  | "image"
  | "pod"
  | "network"
  | "volume"
  | "unit"
  | "target"
  | "capability"
  | "signal"
  | "user-namespace"
  | "mount-type"
  | "ulimit";

const words: Readonly<Record<SuggestionSource, string>> = {
  // Of these only files are suggested.
  image: "",
  pod: "",
  volume: "",
  unit: "network-online.target",
  // Source: man podman-run, --network.
  network: "host none private bridge pasta slirp4netns",
  // Source: generator-spec.md 13; usage.md, [Install].
  target: "default.target multi-user.target",
  // Source: man capabilities.
  capability:
    "all AUDIT_WRITE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID IPC_LOCK KILL MKNOD NET_ADMIN " +
    "NET_BIND_SERVICE NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_CHROOT SYS_MODULE SYS_NICE " +
    "SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME",
  // Source: man signal.
  signal: "SIGTERM SIGINT SIGQUIT SIGHUP SIGUSR1 SIGUSR2 SIGKILL SIGWINCH",
  // Source: man podman-run, --userns.
  "user-namespace": "keep-id auto nomap host",
  // Source: man podman-run, --mount.
  "mount-type": "bind volume tmpfs image artifact glob devpts ramfs",
  // Source: man podman-run, --ulimit; man getrlimit.
  ulimit: "nofile nproc memlock core fsize stack rtprio host",
};

const extensions: Readonly<Partial<Record<SuggestionSource, RegExp>>> = {
  image: /\.(?:image|build)$/,
  pod: /\.pod$/,
  network: /\.(?:network|container)$/,
  volume: /\.volume$/,
  unit: /^[^/]*\.(?:container|pod|network|volume|kube|image|build|artifact)$/,
};

/** What may be written: the other files that fit first, then words. */
export function suggestionsFrom(source: SuggestionSource, otherFiles: readonly string[]): readonly string[] {
  const extension = extensions[source];
  const files = extension === undefined ? [] : otherFiles.filter((name) => extension.test(name));
  return [...files, ...words[source].split(" ").filter((word) => word !== "")];
}
