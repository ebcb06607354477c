import type { Scope, Target } from "../podman/target.ts";

/** What differs between two machines that a file is for: “Podman 5.4 → 5.8”, “System service → user service”. */
export function targetChanges(before: Target, after: Target): readonly string[] {
  return [
    ...(before.podman === after.podman ? [] : [`Podman ${before.podman} → ${after.podman}`]),
    ...(before.scope === after.scope
      ? []
      : [`Runs as ${scopeWords[before.scope]} → ${scopeWords[after.scope]}`]),
  ];
}

const scopeWords: Readonly<Record<Scope, string>> = {
  system: "system service",
  user: "user service",
  qm: "service in a QM partition",
};
