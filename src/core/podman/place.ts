import type { Scope } from "./target.ts";

/** The words of a sentence for the place where a container runs: this machine, or a QM partition of it. */
export interface Place {
  readonly scope: Scope;
  /** “this machine” */
  readonly machine: string;
  /** “this machine’s” */
  readonly machines: string;
  /** “on this machine” */
  readonly onMachine: string;
  /** What it is connected to: “the local network”. */
  readonly network: string;
  /** Who may knock from there: “a neighbour’s laptop”. */
  readonly neighbour: string;
}

/**
 * The words for a scope. `qm.container` has a network of its own, so a nested container that shares “the host’s”
 * network shares the partition’s (network-modes.md 5, “host in QM”).
 */
export function placeOf(scope: Scope): Place {
  if (scope === "qm")
    return {
      scope,
      machine: "the partition",
      machines: "the partition’s",
      onMachine: "in the partition",
      network: "the partition’s network",
      neighbour: "a neighbour on the partition’s network",
    };
  return {
    scope,
    machine: "this machine",
    machines: "this machine’s",
    onMachine: "on this machine",
    network: "the local network",
    neighbour: "a neighbour’s laptop on the local network",
  };
}
