import type { Release } from "../release.ts";
import type { Scope } from "../target.ts";

/** What Podman does with one way to ask for a network. */
export interface NetworkModeFacts {
  /** How `Network=` says it; nothing where it names a file or a network. */
  readonly words: readonly string[];
  /**
   * What stands behind the word and a colon: it may, but a container’s name and a path have to. Behind a mode that takes
   * nothing it makes the name of a network of it all; behind a file that takes no options Quadlet refuses it.
   */
  readonly takes:
    | "nothing"
    | "no-options"
    | "network-options"
    | "options"
    | "arguments"
    | "container"
    | "path";
  /** On whose network the container is. Only beside a network there may be others, fixed addresses and aliases. */
  readonly joins: "own" | "machine" | "nothing" | "network" | "container" | "namespace" | "pod";
  /** For whom it publishes ports: for containers and pods, or for containers alone; else for nobody. */
  readonly publishes?: "all" | "containers";
  /** Are other containers on it found by name? */
  readonly hasNames?: true;
  /** What Podman’s messages call it, where that is another name. */
  readonly inMessages?: string;
  /** The scopes that it starts in, where it does not in all. */
  readonly scopes?: readonly Scope[];
  /** The first release that has it, where that is not the first with Quadlet. */
  readonly since?: Release;
  /** The first release that does not have it any more. */
  readonly until?: Release;
}

/**
 * The network modes of Podman, each with all that depends on it. Sources: network-modes.md 1 to 3, generator-spec.md 9;
 * what publishes: lab rootful/host/19, rootful/none/19, rootful/container/19, and for pods rule pod-host-publish-port.
 */
const modes = {
  private: {
    words: ["private", "default"],
    takes: "nothing",
    joins: "own",
    publishes: "containers",
  },
  host: {
    words: ["host"],
    takes: "nothing",
    joins: "machine",
  },
  none: {
    words: ["none"],
    takes: "nothing",
    joins: "nothing",
  },
  /** The default network by its mode. */
  bridge: {
    words: ["bridge"],
    takes: "network-options",
    joins: "network",
    publishes: "all",
  },
  pasta: {
    words: ["pasta"],
    takes: "arguments",
    joins: "own",
    publishes: "all",
    scopes: ["user"],
  },
  slirp4netns: {
    words: ["slirp4netns"],
    takes: "options",
    joins: "own",
    publishes: "all",
    until: "6.0",
  },
  /** A network that is there already, by its name. */
  network: {
    words: [],
    takes: "network-options",
    joins: "network",
    publishes: "all",
    hasNames: true,
    inMessages: "bridge",
  },
  /** The network of a `.network` file. */
  "network-unit": {
    words: [],
    takes: "network-options",
    joins: "network",
    publishes: "all",
    hasNames: true,
    inMessages: "bridge",
  },
  /** Another container’s network, by the name of that container. */
  container: {
    words: ["container"],
    takes: "container",
    joins: "container",
  },
  /** The same by its `.container` file. */
  "container-unit": {
    words: [],
    takes: "no-options",
    joins: "container",
    inMessages: "container",
    since: "5.3",
  },
  namespace: {
    words: ["ns"],
    takes: "path",
    joins: "namespace",
    inMessages: "path",
  },
  /** The network of the pod that `Pod=` names. */
  pod: {
    words: ["pod"],
    takes: "nothing",
    joins: "pod",
    since: "5.0",
  },
} as const satisfies Readonly<Record<string, NetworkModeFacts>>;

/** A way to ask for a network. Without a `Network=` line it is “unset”, which the scope decides. */
export type NetworkModeKind = keyof typeof modes;

export const networkModes: Readonly<Record<NetworkModeKind, NetworkModeFacts>> = modes;

export const networkModeKinds: readonly NetworkModeKind[] = Object.keys(modes).filter(isNetworkModeKind);

function isNetworkModeKind(name: string): name is NetworkModeKind {
  return Object.hasOwn(modes, name);
}

/** The modes with one of these values in a column. */
export type ModesWith<Column extends keyof NetworkModeFacts, Value> = {
  [Kind in NetworkModeKind]: (typeof modes)[Kind] extends Readonly<Record<Column, Value>> ? Kind : never;
}[NetworkModeKind];

/**
 * The networks that a person chooses between: the modes, but whether a network or container is named by its file is a
 * question of its own. One on the LAN is a network with another driver.
 */
export type ModeChoice =
  | Exclude<NetworkModeKind, "network" | "network-unit" | "container-unit">
  | "named"
  | "macvlan";
