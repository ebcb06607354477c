import { readRelease, releases } from "./release.ts";
import type { Release } from "./release.ts";

/** A release that can be chosen: those from 4.6 on. */
export type PodmanVersion = Exclude<Release, "4.4" | "4.5">;

/** Podman releases that can be chosen, oldest first. Each stands for the patch releases that `releases` says. */
export const podmanVersions: readonly PodmanVersion[] = releases.filter(isChoosable);

function isChoosable(release: Release): release is PodmanVersion {
  return release !== "4.4" && release !== "4.5";
}

/** Who runs the unit: the system manager, a user's manager, or the manager inside a QM partition. */
export const scopes = ["system", "user", "qm"] as const;
export type Scope = (typeof scopes)[number];

export interface Target {
  readonly podman: PodmanVersion;
  readonly scope: Scope;
}

/** Reads "5.4", "v5.8.1" or "5.4-dev" as the release that it behaves like; undefined when that can't be chosen. */
export function readPodmanVersion(text: string): PodmanVersion | undefined {
  const release = readRelease(text);
  return podmanVersions.find((version) => version === release);
}

/** Reads the name of a scope; undefined when there is none of that name. */
export function readScope(text: string): Scope | undefined {
  return scopes.find((scope) => scope === text.trim());
}
