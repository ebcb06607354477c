import type { PodmanVersion } from "./target.ts";

/** A system, and the release of Podman that comes with it. */
export interface Distribution {
  readonly name: string;
  readonly podman: PodmanVersion;
}

/**
 * Systems whose Podman has Quadlet and is known to the minor release: the rows marked known of paths.md 5, which names
 * where each was seen. A release is called after the first of its systems. Left out: Fedora 40, RHEL 9.4 and
 * Tumbleweed, of which only the major release is known, and Alpine, which has no systemd.
 */
export const distributions: readonly Distribution[] = [
  { name: "Debian 13", podman: "5.4" },
  { name: "Debian unstable", podman: "5.8" },
  { name: "Ubuntu 24.04", podman: "4.9" },
  { name: "Ubuntu 25.10", podman: "5.4" },
  { name: "Ubuntu 25.04", podman: "5.4" },
  { name: "Ubuntu 26.04", podman: "5.7" },
  { name: "Fedora 43", podman: "5.8.1" },
  { name: "RHEL 9.5", podman: "5.2" },
  { name: "RHEL 9.6", podman: "5.4" },
  { name: "SLES 16.0", podman: "5.4" },
  { name: "SL Micro 6.1", podman: "5.2" },
  { name: "openSUSE Leap 15.6", podman: "4.9" },
  { name: "SLE 15 SP5 – SP7", podman: "4.9" },
];

/** The names of the systems that a release comes with, in the order of the table. */
export function systemsWith(podman: PodmanVersion): readonly string[] {
  return distributions.filter((each) => each.podman === podman).map(({ name }) => name);
}
