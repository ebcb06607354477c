import type { Dependency, DependencyGraph } from "./graph.ts";

/** One waits for another: `later` starts when `earlier` has. */
export interface Waiting {
  readonly later: string;
  readonly earlier: string;
}

/** Who waits for whom: After= and Before=, wherever they come from. */
export function waitings({ dependencies }: DependencyGraph): readonly Waiting[] {
  return dependencies.flatMap((dependency) => waitingsOf(dependency));
}

function waitingsOf({ from, to, relations }: Dependency): readonly Waiting[] {
  const told = new Set(relations.flatMap(({ systemd }) => systemd));
  return [
    ...(told.has("After") ? [{ later: from, earlier: to }] : []),
    ...(told.has("Before") ? [{ later: to, earlier: from }] : []),
  ];
}

/** Groups that wait for each other, so that none of them can start first: each in the order of the nodes. */
export function cycles(graph: DependencyGraph): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { later, earlier } of waitings(graph)) {
    const known = next.get(later) ?? [];
    known.push(earlier);
    next.set(later, known);
  }
  const ids = graph.nodes.map(({ id }) => id);
  const reached = new Map([...next.keys()].map((id) => [id, reachedFrom(id, next)]));
  const isTogether = (one: string, other: string): boolean =>
    reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true;
  const groups: string[][] = [];
  for (const id of ids.filter((each) => isTogether(each, each))) {
    const group = groups.find(([first = ""]) => isTogether(first, id));
    if (group === undefined) groups.push([id]);
    else group.push(id);
  }
  return groups;
}

function reachedFrom(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(next.get(start) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const other of next.get(id) ?? []) open.push(other);
  }
  return reached;
}
