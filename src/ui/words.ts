import { systemsWith } from "../core/podman/distributions.ts";
import type { PodmanVersion, Scope } from "../core/podman/target.ts";

/** Who runs the unit, as the header offers it. */
export const scopeWords: Readonly<Record<Scope, string>> = {
  system: "System service",
  user: "User service",
  qm: "QM partition",
};

/** A release with the first system that ships it: “5.4 · Debian 13”. */
export function podmanVersionWords(version: PodmanVersion): string {
  const [system] = systemsWith(version);
  const release = version === "5.8.1" ? "5.8.0–5.8.1" : version;
  return system === undefined ? release : `${release} · ${system}`;
}
