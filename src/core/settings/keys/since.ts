import { isSince } from "../release.ts";
import type { Release } from "../release.ts";

/** The release that a key came with: each with its first patch release (keys.json), so that 5.8 is 5.8.0. */
export type Since = Exclude<Release, "5.8.1">;

/** Does this release of Podman know what came with `since`? */
export function isKnownTo(version: Release, since: Since): boolean {
  // As a release that is chosen, 5.8 stands for 5.8.2 and newer.
  return isSince(version, since === "5.8" ? "5.8.1" : since);
}
