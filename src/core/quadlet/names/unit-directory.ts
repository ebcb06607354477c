import type { Target } from "../../podman/target.ts";

/**
 * The directory that the administrator, or the user, normally puts unit files in (paths.md 1.1, 1.2, 2).
 * For a user it begins with the specifier `%h`; in QM it is the directory as seen from inside the partition.
 */
export function unitDirectory({ scope }: Pick<Target, "scope">): string {
  return scope === "user" ? "%h/.config/containers/systemd" : "/etc/containers/systemd";
}
