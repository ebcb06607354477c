import type { Dependency, DependencyGraph, GraphNode } from "./graph.ts";
import { partedByCommon } from "./common.ts";
import { cycles, waitings } from "./order.ts";
import type { Waiting } from "./order.ts";

/** What stands in the picture between two units. */
export interface Link {
  /** The one that starts first, where one waits for the other. */
  readonly earlier: string;
  readonly later: string;
  /** `waits`: one for the other; `each-other`: both, directly or around; `free`: neither. */
  readonly order: "waits" | "each-other" | "free";
}

export interface Picture {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly Link[];
  /** How many files are left out, since they are far from the one on show. */
  readonly leftOut: number;
}

/** As many as can still be told apart. */
export const mostNodes = 60;

/**
 * What of a graph is drawn: each pair once, without what all services have in common, such as the network’s target. Of
 * many files those next to `center`, the nearest first.
 */
export function pictureOf(graph: DependencyGraph, center: string): Picture {
  const { own: drawn } = partedByCommon(graph);
  const linked = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const all = graph.nodes.filter(({ id, kind }) => kind !== "outside" || linked.has(id));
  const kept = all.length > mostNodes ? nearest(center, drawn) : new Set(all.map(({ id }) => id));
  const nodes = all.filter(({ id }) => kept.has(id));
  const pairs = drawn.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return { nodes, links: linksOf(pairs, graph), leftOut: all.length - nodes.length };
}

function nearest(center: string, dependencies: readonly Dependency[]): ReadonlySet<string> {
  const found = new Set([center]);
  for (const id of found) {
    for (const { from, to } of dependencies) {
      if (from !== id && to !== id) continue;
      if (found.size === mostNodes) return found;
      found.add(from === id ? to : from);
    }
  }
  return found;
}

function linksOf(pairs: readonly Dependency[], graph: DependencyGraph): readonly Link[] {
  const groups = cycles(graph);
  const links = new Map<string, Link>();
  const waits = waitings({ nodes: [], dependencies: pairs });
  const add = ({ earlier, later }: Waiting, order: Link["order"]) => {
    const id = [earlier, later].toSorted().join("\n");
    if (!links.has(id)) links.set(id, { earlier, later, order });
  };
  for (const waiting of waits) {
    const isCycle = groups.some((group) => group.includes(waiting.earlier) && group.includes(waiting.later));
    add(waiting, isCycle ? "each-other" : "waits");
  }
  for (const { from, to } of pairs) add({ earlier: to, later: from }, "free");
  return [...links.values()];
}
