/** Podman releases that can be chosen, oldest first. Each stands for its newest patch release: 5.8 for 5.8.6. */
export const podmanVersions = [
  "4.6",
  "4.7",
  "4.8",
  "4.9",
  "5.0",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
  "5.5",
  "5.6",
  "5.7",
  "5.8",
  "6.0",
  "6.1",
] as const;
export type PodmanVersion = (typeof podmanVersions)[number];

/** Who runs the unit: the system manager, a user's manager, or the manager inside a QM partition. */
export const scopes = ["system", "user", "qm"] as const;
export type Scope = (typeof scopes)[number];

export interface Target {
  readonly podman: PodmanVersion;
  readonly scope: Scope;
}

/** Is `version` the same release as `since`, or a newer one? */
export function isAtLeast(version: PodmanVersion, since: PodmanVersion): boolean {
  return podmanVersions.indexOf(version) >= podmanVersions.indexOf(since);
}

/** Reads "5.4", "v5.4.2" or "5.4-dev" as the release it belongs to; undefined when that can't be chosen. */
export function readPodmanVersion(text: string): PodmanVersion | undefined {
  const release = /^v?(\d+\.\d+)(?:[.-].*)?$/.exec(text.trim())?.[1];
  return podmanVersions.find((version) => version === release);
}

/** Reads the name of a scope; undefined when there is none of that name. */
export function readScope(text: string): Scope | undefined {
  return scopes.find((scope) => scope === text.trim());
}
