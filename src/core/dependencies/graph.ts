import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { serviceNameOf } from "../quadlet/names/service-name.ts";
import { previewUnits } from "../workspace/analysis/preview-services.ts";
import { oncePerFiles } from "../workspace/analysis/once-per-files.ts";
import type { FilesAndTarget } from "../workspace/analysis/once-per-files.ts";
import { relationsOf } from "./relations.ts";
import type { Relation } from "./relations.ts";

/** A file of the workspace, one that is named and not there, or a unit of systemd that no file here makes. */
export interface GraphNode {
  readonly id: string;
  readonly kind: "file" | "missing" | "outside";
}

/** What one has to do with another: `from` says so, or Quadlet does for it. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly relations: readonly Relation[];
}

/** How the units of a workspace depend on each other: as the generated services tell systemd. */
export interface DependencyGraph {
  readonly nodes: readonly GraphNode[];
  readonly dependencies: readonly Dependency[];
}

/** Reads the dependencies out of the services that the generator makes, drop-ins included. Nothing is guessed. */
export const dependencyGraph = oncePerFiles((workspace): DependencyGraph => {
  const units = previewUnits(workspace);
  const { nodeOf, nodes } = namedNodes(units, workspace);
  const found = new Map<string, Dependency & { readonly relations: Relation[] }>();
  for (const { from, to, ...relation } of units.flatMap((unit) => relationsOf(unit, workspace.target))) {
    const ends = [nodeOf(from), nodeOf(to)] as const;
    if (ends[0] === ends[1]) continue;
    const id = ends.join("\n");
    const known = found.get(id) ?? { from: ends[0], to: ends[1], relations: [] };
    known.relations.push(relation);
    found.set(id, known);
  }
  const dependencies = [...found.values()];
  const named = new Set(dependencies.flatMap(({ from, to }) => [from, to]));
  const outside = [...named].filter((id) => !nodes.has(id));
  return {
    nodes: [...nodes.values(), ...outside.map((id): GraphNode => ({ id, kind: "outside" }))],
    dependencies,
  };
});

/** The files by the names of their services; an instance belongs to its template. */
function namedNodes(units: readonly ConvertedUnit[], { target }: FilesAndTarget) {
  const nodes = new Map<string, GraphNode>();
  const byService = new Map<string, string>();
  for (const { fileName, serviceName } of units) {
    nodes.set(fileName, { id: fileName, kind: "file" });
    if (!byService.has(serviceName)) byService.set(serviceName, fileName);
  }
  for (const name of units.flatMap(({ missing }) => Array.from(missing))) {
    nodes.set(name, { id: name, kind: "missing" });
    const service = serviceNameOf(name, undefined, target);
    if (!byService.has(service)) byService.set(service, name);
  }
  const nodeOf = (unit: string): string => {
    const service = /^(.+)\.service$/s.exec(unit)?.[1];
    if (service === undefined) return unit;
    return byService.get(service) ?? byService.get(service.replace(/@.*$/s, "@")) ?? unit;
  };
  return { nodes, nodeOf };
}
