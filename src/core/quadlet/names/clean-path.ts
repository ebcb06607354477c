/**
 * The shortest path that means the same, as Go's `path/filepath.Clean` makes it: `.` and doubled slashes go, `..` takes
 * the segment before it away. An empty path is `.`.
 */
export function cleanPath(path: string): string {
  const isRooted = path.startsWith("/");
  if (!hasMore.test(isRooted ? path.slice(1) : path)) return path;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else if (!isRooted) segments.push(segment);
  }
  const joined = segments.join("/");
  if (isRooted) return `/${joined}`;
  return joined === "" ? "." : joined;
}

/** A segment that goes: one that is empty, `.` or `..`. */
const hasMore = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * The path of what lies in a directory. The page shows that of a user as `%h/…`, which stands for a directory of
 * unknown depth: `..` goes above it, and does not take it away.
 */
export function joinPath(directory: string, path: string): string {
  const home = "%h/";
  if (!directory.startsWith(home)) return cleanPath(`${directory}/${path}`);
  const below = cleanPath(`${directory.slice(home.length)}/${path}`);
  return below === "." ? "%h" : `${home}${below}`;
}

/** The directory of a path: all before its last slash, `.` when there is none. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash === -1) return ".";
  return cleanPath(path.slice(0, slash + 1));
}
