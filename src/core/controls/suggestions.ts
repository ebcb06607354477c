import { capabilities } from "../podman/values/capability/capabilities.ts";

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
  // What a network can be besides a file is known with what each word means: core/completion/network-modes.ts.
  image: "",
  pod: "",
  network: "",
  volume: "",
  unit: "network-online.target",
  // Source: generator-spec.md 13; usage.md, [Install].
  target: "default.target multi-user.target",
  capability: ["all", ...capabilities].join(" "),
  // Source: man signal.
  signal: "SIGTERM SIGINT SIGQUIT SIGHUP SIGUSR1 SIGUSR2 SIGKILL SIGWINCH",
  // Source: man podman-run, --userns.
  "user-namespace": "keep-id auto nomap host",
  // Source: man podman-run, --mount.
  "mount-type": "bind volume tmpfs image artifact glob devpts ramfs",
  // Source: man podman-run, --ulimit; man getrlimit.
  ulimit: "nofile nproc memlock core fsize stack rtprio host",
};

/** The words that may be written, whatever files there are. */
export function suggestedWords(source: SuggestionSource): readonly string[] {
  return words[source].split(" ").filter((word) => word !== "");
}

const naming: ReadonlySet<SuggestionSource> = new Set(["image", "pod", "network", "volume", "unit"]);

/** Can what is written be the name of a file? */
export function namesFiles(source: SuggestionSource): boolean {
  return naming.has(source);
}
