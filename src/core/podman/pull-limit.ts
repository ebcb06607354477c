import { isSince } from "./release.ts";
import type { PodmanVersion } from "./target.ts";

/**
 * How long the download of an image may take at a start without a limit of its own, in words. From Podman 4.7 podman asks
 * systemd for 30 seconds more, ten times at most (containers/common#1616); before, the limit of any start holds.
 */
export function pullLimit(podman: PodmanVersion): string {
  return isSince(podman, "4.7") ? "5 minutes" : "90 seconds";
}
