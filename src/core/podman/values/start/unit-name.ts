import { isSince } from "../../release.ts";
import { hasUnitType } from "./unit-types.ts";
import type { Release } from "../../release.ts";

/** Files of Quadlet, which a unit may name from Podman 5.5 on (generator-spec.md 7). */
const files = "container|pod|kube|network|volume|image|build|artifact";

/** Why a text is no name of a unit that [Unit] can name with this Podman; undefined where it is one. */
export function unitNameProblem(name: string, podman: Release): string | undefined {
  if (/[\s"'\\/]/.test(name)) return "A unit’s name has no blanks, quotes, slashes and backslashes.";
  if (hasUnitType(name)) return undefined;
  if (!new RegExp(`^.+\\.(?:${files})$`).test(name))
    return "A unit’s name ends in its type, such as .service or .target.";
  return isSince(podman, "5.5")
    ? undefined
    : "Before Podman 5.5 systemd gets this name as it stands: write the name of the service.";
}
