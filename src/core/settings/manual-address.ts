import type { ManualPlace } from "./catalogue/description.ts";

/**
 * The address of a place in a manual. The anchors of the one page of Quadlet are those of its last edition, of 5.8; the
 * pages of 6.0 and later stand in the newest edition.
 */
export function manualAddress({ page, anchor }: ManualPlace): string {
  if (page.startsWith("systemd."))
    return `https://www.freedesktop.org/software/systemd/man/latest/${page.replace(/\.\d$/, "")}.html#${anchor}`;
  const edition = page === "podman-systemd.unit.5" ? "v5.8.0" : "latest";
  return `https://docs.podman.io/en/${edition}/markdown/${page}.html#${anchor}`;
}
