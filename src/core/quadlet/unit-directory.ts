import type { Target } from "../settings/target.ts";

/**
 * The directory that the administrator, or the user, normally puts unit files in (paths.md 1.1, 1.2, 2).
 * For a user it begins with the specifier `%h`; in QM it is the directory as seen from inside the partition.
 */
export function unitDirectory({ scope }: Pick<Target, "scope">): string {
  return scope === "user" ? "%h/.config/containers/systemd" : "/etc/containers/systemd";
}

/**
 * The path that the generator makes of one in a unit file: what begins with `/` or a specifier stays, anything else
 * is joined to the directory of the unit file (generator-spec.md 10, absolute path rule).
 */
export function absolutePath(path: string, target: Target): string {
  return /^(?:\/|%(?:[^%]|$))/.test(path) ? path : joinPath(unitDirectory(target), path);
}

/** `.` and empty segments go, `..` takes the one before it away, as Go's path/filepath does. */
function joinPath(directory: string, path: string): string {
  const segments: string[] = [];
  for (const segment of `${directory}/${path}`.split("/")) {
    const last = segments.at(-1);
    if (segment === ".." && last !== undefined && last !== "%h" && last !== "..") segments.pop();
    else if (segment !== "" && segment !== "." && (segment !== ".." || last !== undefined))
      segments.push(segment);
  }
  return `${directory.startsWith("/") ? "/" : ""}${segments.join("/")}`;
}
