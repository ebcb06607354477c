import { isAtLeast, podmanVersions } from "../target.ts";
import type { PodmanVersion } from "../target.ts";

/** Releases with Quadlet, those that can no longer be chosen as a target included. */
export type Since = "4.4" | "4.5" | PodmanVersion;

/** Does this release of Podman know what came with `since`? */
export function isKnownTo(version: PodmanVersion, since: Since): boolean {
  const choosable = podmanVersions.find((release) => release === since);
  return choosable === undefined || isAtLeast(version, choosable);
}
