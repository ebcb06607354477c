import type { DependencyGraph, GraphNode } from "../../../core/dependencies/graph.ts";
import { relationWords } from "../../../core/dependencies/relation-words.ts";

/** What a unit has to do with others, in words: “web.container: joins the network of app.network, starts after db.container”. */
export function wordsOfNode({ id, kind }: GraphNode, { dependencies }: DependencyGraph): string {
  if (kind === "missing") return `${id} is named, and not among these files`;
  if (kind === "outside") return `${id} is not made by a file of this workspace`;
  const own = dependencies
    .filter(({ from, to }) => from === id && !to.endsWith(".target"))
    .flatMap(({ to, relations }) => relations.map((relation) => `${relationWords(relation, to)} ${to}`));
  return own.length === 0 ? id : `${id}: ${own.join(", ")}`;
}
