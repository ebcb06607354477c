import type { PodmanVersion, Scope } from "../core/settings/target.ts";

/** Who runs the unit, as the header offers it. */
export const scopeWords: Readonly<Record<Scope, string>> = {
  system: "System service",
  user: "User service",
  qm: "QM partition",
};

/** Systems that ship a release (paths.md section 5, package archives of November 2026). */
const shippedWith: Partial<Readonly<Record<PodmanVersion, string>>> = {
  "4.9": "Ubuntu 24.04",
  "5.2": "RHEL 9.5",
  "5.4": "Debian 13",
  "5.7": "Ubuntu 26.04",
  "5.8": "Fedora 43",
};

/** A release with a system that ships it: “5.4 · Debian 13”. */
export function podmanVersionWords(version: PodmanVersion): string {
  const system = shippedWith[version];
  return system ? `${version} · ${system}` : version;
}
