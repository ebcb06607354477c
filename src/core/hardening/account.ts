import { openPorts } from "../network/ports/published-ports.ts";
import { volumeAccess } from "../podman/values/mount/volume-options.ts";
import { volumeParts } from "../podman/values/mount/volume.ts";
import { isTrue } from "../podman/words/single-value.ts";
import { effectiveAssignments, lastValue } from "../unit-file/read.ts";
import type { Hardened } from "./measure.ts";

/** What a file grants beyond Podman’s defaults, and what it takes away from them, in sentences. */
export interface Account {
  readonly beyond: readonly string[];
  readonly below: readonly string[];
}

type Say = (container: Hardened) => string | undefined;

/** Says what a file grants and takes away, line by line; Podman’s defaults are those of containers.conf. */
export function accountOf(container: Hardened): Account {
  const said = (sentences: readonly Say[]) => sentences.flatMap((say) => say(container) ?? []);
  return { beyond: said(beyond), below: said(below) };
}

const beyond: readonly Say[] = [
  ({ network }) => (network === "host" ? "It shares the network of this machine." : undefined),
  ({ ports }) => {
    const open = openPorts(ports);
    if (open.length === 0) return undefined;
    return `The local network can connect to ${open.length === 1 ? "a published port" : `${open.length} published ports`}.`;
  },
  words("AddCapability", (list) => `Its root has more rights than usual: ${list}.`),
  words("AddDevice", (list) => `It can use devices of this machine: ${list}.`),
  words("Unmask", (list) => `It sees parts of /proc and /sys that Podman hides: ${list}.`),
  whenTrue("SecurityLabelDisable", "SELinux does not hold it in."),
  whenTrue("EnvironmentHost", "It gets all environment variables of its service."),
  ({ document }) =>
    lastValue(document, { section: "Container", key: "SeccompProfile" }) === "unconfined"
      ? "It may make every system call."
      : undefined,
  ({ document }) =>
    lastValue(document, { section: "Container", key: "AppArmor" }) === "unconfined"
      ? "AppArmor does not hold it in."
      : undefined,
  ({ document }) => {
    const options = effectiveAssignments(document, { section: "Container", key: "PodmanArgs" });
    return options.some(({ value }) => /(?:^|\s)--privileged(?:=true)?(?:\s|$)/.test(value))
      ? "It is privileged: nothing but its namespaces holds its root in."
      : undefined;
  },
  ({ document }) => {
    const paths = effectiveAssignments(document, { section: "Container", key: "Volume" })
      .map(({ value }) => volumeParts(value))
      .filter(({ source, options }) => /^[/%~.]/.test(source) && !volumeAccess(options).isReadOnly)
      .map(({ source }) => source);
    return paths.length === 0 ? undefined : `It can change files of this machine: ${paths.join(", ")}.`;
  },
];

const below: readonly Say[] = [
  whenTrue("NoNewPrivileges", "It can’t gain rights through setuid programs."),
  words("DropCapability", (list) => `Its root lacks capabilities: ${list}.`),
  whenTrue("ReadOnly", "It can’t change its own files."),
  single("UserNS", (mode) =>
    mode === "host" ? undefined : `Its users are others than those of this machine: UserNS=${mode}.`,
  ),
  single("User", (user) =>
    user === "0" || user === "root" ? undefined : `Its program runs as ${user}, not as root.`,
  ),
  words("Mask", (list) => `It does not see: ${list}.`),
  single("PidsLimit", (limit) =>
    limit === "-1" || limit === "0" ? undefined : `At most ${limit} processes.`,
  ),
  single("Memory", (limit) => `At most ${limit} of memory.`),
  ({ document }) => {
    const limit = lastValue(document, { section: "Service", key: "MemoryMax" });
    return limit === undefined || limit === "infinity"
      ? undefined
      : `At most ${limit} of memory, as a service.`;
  },
  ({ document }) =>
    lastValue(document, { section: "Container", key: "Network" }) === "none"
      ? "It has no network."
      : undefined,
];

function words(key: string, say: (list: string) => string): Say {
  return ({ document }) => {
    const list = effectiveAssignments(document, { section: "Container", key }).map((entry) => entry.value);
    return list.length === 0 ? undefined : say(list.join(" "));
  };
}

function single(key: string, say: (text: string) => string | undefined): Say {
  return ({ document }) => {
    const text = lastValue(document, { section: "Container", key });
    return text === undefined ? undefined : say(text);
  };
}

function whenTrue(key: string, sentence: string): Say {
  return single(key, (text) => (isTrue(text) ? sentence : undefined));
}
