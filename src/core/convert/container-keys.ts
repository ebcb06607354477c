import type { Since } from "../settings/settings.ts";
import { runStages } from "./run-flags.ts";
import type { FlagStage, Reading } from "./run-flags.ts";

/** A key of `[Container]`: since when, and whether each line adds to it or the last one counts. */
export interface ContainerKey {
  readonly key: string;
  readonly since: Since;
  readonly lines: "each-adds" | "last-counts";
}

/** Keys that a stage of several keys reads. */
const keysOfCommandStages: readonly ContainerKey[] = [
  { key: "ContainerName", since: "4.4", lines: "last-counts" },
  { key: "VolatileTmp", since: "4.4", lines: "last-counts" },
  { key: "User", since: "4.4", lines: "last-counts" },
  { key: "Group", since: "4.4", lines: "last-counts" },
  { key: "UserNS", since: "4.5", lines: "last-counts" },
  { key: "UIDMap", since: "4.8", lines: "each-adds" },
  { key: "GIDMap", since: "4.8", lines: "each-adds" },
  { key: "SubUIDMap", since: "4.8", lines: "last-counts" },
  { key: "SubGIDMap", since: "4.8", lines: "last-counts" },
  { key: "RemapUsers", since: "4.4", lines: "last-counts" },
  { key: "RemapUid", since: "4.4", lines: "each-adds" },
  { key: "RemapGid", since: "4.4", lines: "each-adds" },
  { key: "RemapUidSize", since: "4.4", lines: "last-counts" },
  { key: "Rootfs", since: "4.5", lines: "last-counts" },
];

/** A key that only systemd has a use for, and what a person who types the command should know. */
interface ServiceKey extends ContainerKey {
  readonly why: string;
}

/** Keys that become no words of `podman run` (generator-spec.md 8.2, 8.5; 8.3 stage 15). */
const serviceKeys: readonly ServiceKey[] = [
  {
    key: "Notify",
    since: "4.4",
    lines: "last-counts",
    why: "It tells systemd when the container is ready; a command typed by hand has nobody to tell.",
  },
  {
    key: "ReloadCmd",
    since: "5.5",
    lines: "last-counts",
    why: "systemctl reload runs it; by hand, use podman exec.",
  },
  {
    key: "ReloadSignal",
    since: "5.5",
    lines: "last-counts",
    why: "systemctl reload sends it; by hand, use podman kill --signal.",
  },
  {
    key: "ServiceName",
    since: "5.3",
    lines: "last-counts",
    why: "It names the service, and a command is no service.",
  },
  {
    key: "StartWithPod",
    since: "5.3",
    lines: "last-counts",
    why: "It says what the service of the pod starts.",
  },
];

const readingsThatAdd: ReadonlySet<Reading> = new Set<Reading>(["list", "words", "arguments", "key-values"]);

const containerKeys: ReadonlyMap<string, ContainerKey> = new Map(
  [
    ...runStages.flatMap((stage) => (stage.kind === "flag" ? [keyOfFlag(stage)] : [])),
    ...keysOfCommandStages,
    ...serviceKeys,
  ].map((row) => [row.key, row]),
);

/** What is known about a key of `[Container]`; undefined when Quadlet has none of that name. */
export function findContainerKey(key: string): ContainerKey | undefined {
  return containerKeys.get(key);
}

/** Why only systemd has a use for this key; undefined for a key that becomes words of the command. */
export function whyServiceOnly(key: string): string | undefined {
  return serviceKeys.find((row) => row.key === key)?.why;
}

function keyOfFlag({ key, since, read }: FlagStage): ContainerKey {
  return { key, since, lines: readingsThatAdd.has(read) ? "each-adds" : "last-counts" };
}
