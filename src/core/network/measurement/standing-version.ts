import { isSince } from "../../podman/release.ts";
import type { PodmanVersion } from "../../podman/target.ts";
import type { LabMode, LabScope, MeasuredVersion, ProbeId } from "../measured/reach.ts";

/** The measured release that stands for one that can be chosen: itself, or the nearest in behaviour. */
function measuredFor(version: PodmanVersion): MeasuredVersion {
  if (isSince(version, "6.0")) return "6.1.1";
  return isSince(version, "5.8.1") ? "5.8.6" : "5.4.2";
}

/** Cells of 5.4.2 that an older release is known not to share, or may not share. They are never used for it. */
interface KnownDifference {
  readonly before: PodmanVersion;
  readonly scope: LabScope;
  readonly modes: readonly LabMode[];
  readonly probes: readonly ProbeId[];
  readonly caveat: string;
  readonly source: string;
}

const rootlessNetworks: readonly LabMode[] = [
  "bridge",
  "named",
  "named-ipv6",
  "named-two",
  "internal",
  "isolate",
  "isolate-strict",
  "isolate-false",
  "container",
];

const knownDifferences: readonly KnownDifference[] = [
  {
    // network-modes.md 1.1 (169.254.1.2 from 5.3) and 6.2.
    before: "5.3",
    scope: "rootless",
    modes: ["unset", "private", "host", "host-hardened", "pasta", "pasta-map-gw", "pod", ...rootlessNetworks],
    probes: ["6", "9i", "9k", "22e", "24d"],
    caveat:
      "Podman 5.3 changed where host.containers.internal leads a rootless container; what was measured at that name is left out.",
    source: "network-modes.md 1.1",
  },
  {
    // network-modes.md 1: rootless networks have pasta below them from 5.0, slirp4netns up to 4.9.
    before: "5.0",
    scope: "rootless",
    modes: rootlessNetworks,
    probes: ["4", "4b", "4c", "5", "9e", "9f", "9j", "10b", "10c", "11b", "16d", "22", "22b", "22d", "24c"],
    caveat:
      "Up to Podman 4.9 rootless networks stand behind slirp4netns, not behind pasta; how they reach this machine is left out.",
    source: "network-modes.md 1",
  },
  {
    // network-modes.md 2, options of pasta: --dns-forward is Podman’s default from 5.0.
    before: "5.0",
    scope: "rootless",
    modes: ["pasta", "pasta-map-gw"],
    probes: ["11c"],
    caveat: "Podman 5.0 changed how a pasta container looks up names; that is left out.",
    source: "network-modes.md 2",
  },
];

/** What of a measurement holds for a release: which one was measured, what to say, and which cells to leave out. */
export interface Standing {
  readonly podman: MeasuredVersion;
  readonly caveats: readonly string[];
  readonly except: readonly ProbeId[];
  /** What says why cells are left out. */
  readonly source: string | undefined;
}

/** Finds the measured release that stands for `version`, with its differences in that scope and mode. */
export function standingFor(version: PodmanVersion, scope: LabScope, mode: LabMode): Standing {
  const podman = measuredFor(version);
  const differences = knownDifferences.filter(
    (known) => known.scope === scope && known.modes.includes(mode) && !isSince(version, known.before),
  );
  const itself = podman.startsWith(`${version}.`);
  return {
    podman,
    caveats: [
      ...(itself ? [] : [`Measured with Podman ${podman}; Podman ${version} itself was not measured.`]),
      ...differences.map(({ caveat }) => caveat),
    ],
    except: differences.flatMap(({ probes }) => probes),
    source: differences[0]?.source,
  };
}
