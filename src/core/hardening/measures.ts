import { isSince, shownSince } from "../podman/release.ts";
import { findKey } from "../podman/keys/keys.ts";
import { isTrue } from "../podman/words/single-value.ts";
import { lineMeasure, wordMeasure } from "./key-measure.ts";
import { loopbackPorts } from "./loopback-ports.ts";
import type { Hardened, Measure } from "./measure.ts";

const container = (key: string) => ({ section: "Container", key });

/** Why this release does not have the key. */
function whyTooNew(key: string) {
  return ({ target: { podman } }: Hardened): string | undefined => {
    const since = findKey("Container", key)?.since;
    return since === undefined || isSince(podman, since)
      ? undefined
      : `${key}= came with Podman ${shownSince(since)}.`;
  };
}

/** What takes rights away, the mildest first. Source: man podman-run; rule hardening-available, runs-as-host-root. */
export const measures: readonly Measure[] = [
  lineMeasure(
    {
      id: "no-new-privileges",
      preset: "careful",
      name: "No new privileges",
      takesAway: "A program that is not root can’t become root through sudo, su or another setuid program.",
      mayBreak: "Programs that count on sudo, su, ping or another setuid program: “Operation not permitted”.",
      source: "man podman-run, --security-opt no-new-privileges",
    },
    container("NoNewPrivileges"),
    "true",
    isTrue,
  ),
  loopbackPorts,
  lineMeasure(
    {
      id: "pids-limit",
      preset: "careful",
      name: "A limit of 256 processes",
      takesAway: "It can’t fill this machine with processes. Podman’s own limit is 2048.",
      mayBreak:
        "Programs with very many threads, such as large Java services: “Resource temporarily unavailable”.",
      source: "man podman-run, --pids-limit; man containers.conf, pids_limit",
      whyNot: whyTooNew("PidsLimit"),
    },
    container("PidsLimit"),
    "256",
    (value) => /^[1-9]\d*$/.test(value) && Number(value) <= 2048,
  ),
  wordMeasure(
    {
      id: "drop-capabilities",
      preset: "strict",
      name: "No capabilities",
      takesAway:
        "Root inside the container has no special rights left: no changing of owners, no low ports, no kill of others.",
      mayBreak:
        "Images that begin as root and change to another user (nginx, postgres): “Operation not permitted”. Give back single ones with AddCapability=.",
      source: "man podman-run, --cap-drop",
    },
    container("DropCapability"),
    "all",
  ),
  lineMeasure(
    {
      id: "read-only",
      preset: "strict",
      name: "Read-only root",
      takesAway:
        "It can’t change its own programs or leave files behind. /tmp, /run and volumes can still be written.",
      mayBreak:
        "Programs that write beside their code: “Read-only file system”. Give them a Volume= or Tmpfs= there.",
      source: "man podman-run, --read-only",
    },
    container("ReadOnly"),
    "true",
    isTrue,
  ),
  lineMeasure(
    {
      id: "user-namespace",
      preset: "strict",
      name: "Users of its own",
      takesAway: "Root inside is a user without rights on this machine, and another one for each container.",
      mayBreak:
        "Folders of this machine that are mounted: their files belong to nobody inside. Needs a range of IDs in /etc/subuid (for root: the user “containers”).",
      source: "man podman-run, --userns auto; rule runs-as-host-root",
      whyNot: (it) => {
        if (it.isInPod) return "The pod has the user namespace.";
        // network-modes.md 4 and lab rootful/host-userns/14.
        return it.network === "host"
          ? "With host networking even its root could not take ports below 1024."
          : whyTooNew("UserNS")(it);
      },
    },
    container("UserNS"),
    "auto",
    (value) => /^(?:auto|nomap)\b/.test(value),
  ),
  lineMeasure(
    {
      id: "memory-limit",
      preset: "strict",
      name: "A memory limit of 1 GB",
      takesAway: "It can’t take all memory of this machine.",
      mayBreak:
        "A program that needs more is killed. Write what yours needs; systemctl status shows what it uses.",
      source: "man systemd.resource-control, MemoryMax=; generator-spec.md 8.2 (--cgroups=split)",
    },
    { section: "Service", key: "MemoryMax" },
    "1G",
    (value) => value !== "" && value !== "infinity",
  ),
];
