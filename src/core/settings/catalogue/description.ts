import type { Release } from "../release.ts";

/** What kind of value a key takes (keys.json, valueType). */
export type ValueType =
  | "bool"
  | "capability-list"
  | "cidr"
  | "command"
  | "device-spec"
  | "duration"
  | "enum"
  | "env-list"
  | "host-entry"
  | "idmap"
  | "image-ref"
  | "int"
  | "ip"
  | "ip-range"
  | "mount-spec"
  | "name"
  | "name-or-id"
  | "network-spec"
  | "path"
  | "path-list"
  | "path-or-keyword"
  | "podman-args"
  | "port-expose"
  | "port-publish"
  | "secret-spec"
  | "security-label"
  | "signal"
  | "size"
  | "string"
  | "sysctl-list"
  | "tmpfs-spec"
  | "ulimit-spec"
  | "unit-ref"
  | "userns-spec"
  | "volume-spec";

/** A place in a manual: the page with its section number, and the anchor on it. */
export interface ManualPlace {
  readonly page: string;
  readonly anchor: string;
}

/** How the same is written in `PodmanArgs=` of the same section, for a Podman that does not know the key. */
export interface Fallback {
  /**
   * The words, with `*` for each value. Those of a switch are what true writes; false adds `=false`, or nothing where
   * only true counts.
   */
  readonly words: string;
  /**
   * The first release whose command has the option and whose section has `PodmanArgs=` (keys.json). Options of 4.4 and
   * of later kinds of files: `podman … --help` of Podman 4.3.1 has them. Others: `--retry` of run and pull, pull
   * requests 21774 and 21659 of Podman for 5.0; `--dns` of network create, its manual of 4.4; `--interface-name`, its
   * manual of 4.9.3; `--uid` and `--gid` of volume create, pull request 26459 for 5.6.
   */
  readonly since: Release;
}

/** What a person should know about a key. Its name, since when it is and how it is read: `keys/`. */
export interface KeyDescription {
  readonly valueType: ValueType;
  /** One sentence. */
  readonly summary: string;
  /** A whole line. */
  readonly example: string;
  /** How many of a hundred files of this kind have it (usage.md); undefined where none was seen. */
  readonly share?: number;
  readonly docs: ManualPlace;
  /** What a value becomes in the command of Podman, with `*` for the value; undefined where it is more than that. */
  readonly podmanArgument?: string;
  /** What the example becomes, where that is not `podmanArgument` with its value. */
  readonly exampleBecomes?: string;
  readonly fallback?: Fallback;
  /** What is lost with a Podman that knows neither the key nor the option of `fallback`. One sentence. */
  readonly lost?: string;
  /** The words that mean something; all that there are for an enum, but for plugins, paths and the like. */
  readonly values?: readonly string[];
}

/** A place in the manual of Quadlet up to Podman 5.8. From 6.0 each kind of file has a page (keys.json, page60). */
export function quadletManual(anchor: string): ManualPlace {
  return { page: "podman-systemd.unit.5", anchor };
}
