/**
 * The releases of Podman whose generators differ, oldest first. Each stands for its newest patch release, except that
 * `5.8.1` stands for 5.8.0 and 5.8.1 (runs of the generators of all 53 final tags from 4.4.0 to 5.8.2).
 */
export const releases = [
  "4.4",
  "4.5",
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
  "5.8.1",
  "5.8",
  "6.0",
  "6.1",
] as const;
export type Release = (typeof releases)[number];

/** Is `release` the same as `since`, or newer? */
export function isSince(release: Release, since: Release): boolean {
  return releases.indexOf(release) >= releases.indexOf(since);
}

/** What came with this release, as a person says it: `5.8.1` stands for 5.8.0 too, so that it came with 5.8. */
export function shownSince(since: Release): string {
  return since === "5.8.1" ? "5.8" : since;
}

/** Reads `5.8.6`, `v5.4.2` or `6.0.0-dev` as the release it behaves like; undefined when it is none of Quadlet’s. */
export function readRelease(text: string): Release | undefined {
  const match = /^v?(\d+\.\d+)(?:\.(\d+))?(?:[.-].*)?$/.exec(text.trim());
  if (match?.[1] === "5.8" && (match[2] === "0" || match[2] === "1")) return "5.8.1";
  return releases.find((release) => release === match?.[1]);
}
