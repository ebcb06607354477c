import type { AboutKey } from "./about.ts";

/** A place in a manual: the page with its section number, and the anchor on it. */
export interface ManualPlace {
  readonly page: string;
  readonly anchor: string;
}

/** The sections in the order in which the one page of Quadlet has them; each kind of file has a page from 6.0 on. */
const onePage = ["Container", "Pod", "Kube", "Network", "Volume", "Build", "Image", "Artifact", "Quadlet"];

/** The pages of systemd, where keys that share a paragraph have the anchor of the first one (freedesktop.org). */
const systemdPages: Readonly<Record<string, string>> = {
  Unit: "systemd.unit.5",
  Service: "systemd.service.5",
  Install: "systemd.unit.5",
};

/** Where the manual has a key: by its name where it is the first of that name, and else where its section begins. */
export function manualPlace(
  section: string,
  key: string,
  rowOf: (section: string, key: string) => AboutKey | undefined,
): ManualPlace {
  const [page = "", anchor] = rowOf(section, key)?.manual?.split("#") ?? [];
  const ofSystemd = systemdPages[section];
  if (ofSystemd !== undefined) return { page: page || ofSystemd, anchor: anchor ?? `${key}=` };
  const first = onePage.find((each) => {
    const row = rowOf(each, key);
    return row !== undefined && row.manual === undefined;
  });
  const kind = section.toLowerCase();
  const usual = first === section ? key.toLowerCase() : `${kind}-units-${kind}`;
  return { page: page || "podman-systemd.unit.5", anchor: anchor ?? usual };
}

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
