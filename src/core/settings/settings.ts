import type { SettingName } from "../unit-file/document.ts";
import { isAtLeast, podmanVersions } from "./target.ts";
import type { PodmanVersion } from "./target.ts";

/** The grammar of a value; each has a file of its own in `values/`, network modes in `core/network`. */
export type ValueKind =
  | "container-name"
  | "image"
  | "description"
  | "network"
  | "published-port"
  | "volume"
  | "environment"
  | "restart"
  | "start-at-boot";

/** What the generator makes of the value on podman’s command line. */
export type PodmanArgument =
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "positional" }
  /** The line is for systemd. */
  | { readonly kind: "none" };

export interface ManualPlace {
  readonly page: "podman-systemd.unit.5" | "systemd.unit" | "systemd.service";
  readonly anchor: string;
}

/** Releases with Quadlet, those that can no longer be chosen as a target included. */
export type Since = "4.4" | "4.5" | PodmanVersion;

/** One setting that the form offers. */
export interface Setting extends SettingName {
  readonly section: "Unit" | "Container" | "Service" | "Install";
  /** The accessible name of its control. */
  readonly label: string;
  readonly takes: ValueKind;
  /** Whether each line adds a value or the last line counts. */
  readonly lines: "each-adds" | "last-counts";
  readonly since: Since;
  /** One sentence. */
  readonly meaning: string;
  readonly example: string;
  readonly podmanArgument: PodmanArgument;
  readonly manual: ManualPlace;
}

/**
 * The settings of the form, in its order.
 * Source: keys.json (since, podman argument, anchors); generator-spec.md 3 (lines); man systemd.unit and systemd.service.
 */
export const settings: readonly Setting[] = [
  {
    section: "Container",
    key: "ContainerName",
    label: "Container name",
    takes: "container-name",
    lines: "last-counts",
    since: "4.4",
    meaning: "What Podman calls the container; without it, systemd- and the service’s name.",
    example: "web",
    podmanArgument: { kind: "option", option: "--name" },
    manual: { page: "podman-systemd.unit.5", anchor: "containername" },
  },
  {
    section: "Container",
    key: "Image",
    label: "Image",
    takes: "image",
    lines: "last-counts",
    since: "4.4",
    meaning: "The image to run: with its registry, or a .image or .build file.",
    example: "docker.io/library/nginx:1.27",
    podmanArgument: { kind: "positional" },
    manual: { page: "podman-systemd.unit.5", anchor: "image" },
  },
  {
    section: "Container",
    key: "Network",
    label: "Network",
    takes: "network",
    lines: "each-adds",
    since: "4.4",
    meaning: "Which network the container joins, and so what it reaches and who reaches it.",
    example: "private",
    podmanArgument: { kind: "option", option: "--network" },
    manual: { page: "podman-systemd.unit.5", anchor: "network" },
  },
  {
    section: "Container",
    key: "PublishPort",
    label: "Published port",
    takes: "published-port",
    lines: "each-adds",
    since: "4.4",
    meaning: "A port of this machine that leads to a port in the container.",
    example: "127.0.0.1:8080:80",
    podmanArgument: { kind: "option", option: "--publish" },
    manual: { page: "podman-systemd.unit.5", anchor: "publishport" },
  },
  {
    section: "Container",
    key: "Volume",
    label: "Volume",
    takes: "volume",
    lines: "each-adds",
    since: "4.4",
    meaning: "A directory, file or named volume that appears inside the container.",
    example: "%h/data:/data:Z",
    podmanArgument: { kind: "option", option: "-v" },
    manual: { page: "podman-systemd.unit.5", anchor: "volume" },
  },
  {
    section: "Container",
    key: "Environment",
    label: "Environment variable",
    takes: "environment",
    lines: "each-adds",
    since: "4.4",
    meaning: "Variables that the program in the container sees.",
    example: "TZ=Europe/Berlin",
    podmanArgument: { kind: "option", option: "--env" },
    manual: { page: "podman-systemd.unit.5", anchor: "environment" },
  },
  {
    section: "Unit",
    key: "Description",
    label: "Description",
    takes: "description",
    lines: "last-counts",
    since: "4.4",
    meaning: "What systemctl status and the journal call the service.",
    example: "Web server",
    podmanArgument: { kind: "none" },
    manual: { page: "systemd.unit", anchor: "Description=" },
  },
  {
    section: "Service",
    key: "Restart",
    label: "Restart",
    takes: "restart",
    lines: "last-counts",
    since: "4.4",
    meaning: "When systemd starts the service again after it ended by itself.",
    example: "always",
    podmanArgument: { kind: "none" },
    manual: { page: "systemd.service", anchor: "Restart=" },
  },
  {
    section: "Install",
    key: "WantedBy",
    label: "Start at boot",
    takes: "start-at-boot",
    lines: "each-adds",
    since: "4.4",
    meaning: "Which unit starts the service along with itself; default.target starts it at boot.",
    example: "default.target",
    podmanArgument: { kind: "none" },
    manual: { page: "systemd.unit", anchor: "WantedBy=" },
  },
];

/** The setting of that section and key; undefined when the form has none. */
export function findSetting({ section, key }: SettingName): Setting | undefined {
  return settings.find((setting) => setting.section === section && setting.key === key);
}

/** Does this release of Podman know a key that came with `since`? */
export function isKnownTo(version: PodmanVersion, since: Since): boolean {
  const choosable = podmanVersions.find((release) => release === since);
  return choosable === undefined || isAtLeast(version, choosable);
}

/** The address of the manual at the place that explains a setting. */
export function manualAddress({ page, anchor }: ManualPlace): string {
  return page === "podman-systemd.unit.5"
    ? `https://docs.podman.io/en/v5.8.3/markdown/${page}.html#${anchor}`
    : `https://www.freedesktop.org/software/systemd/man/latest/${page}.html#${anchor}`;
}
