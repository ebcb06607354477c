import { commonWords, partedByCommon } from "../../../core/dependencies/common.ts";
import type { Dependency, DependencyGraph, GraphNode } from "../../../core/dependencies/graph.ts";
import { relationSource, relationWords } from "../../../core/dependencies/relation-words.ts";
import { useActions } from "../../session/session.tsx";
import { Shown } from "../../parts/Shown.tsx";

/** The same as the picture, and what it leaves out: each unit, what it has to do with others, and where that stands. */
export function DependencyList({ graph }: { readonly graph: DependencyGraph }) {
  const { nodes } = graph;
  const parted = partedByCommon(graph);
  const { chooseFile } = useActions();
  const known = new Map(nodes.map((node) => [node.id, node]));
  const name = (id: string) =>
    known.get(id)?.kind === "file" ? (
      <button type="button" className="link" onClick={() => chooseFile(id)}>
        {id}
      </button>
    ) : (
      <code>
        <Shown text={id} />
      </code>
    );
  const byUnit = new Map<string, Dependency[]>();
  for (const dependency of parted.own) {
    const others = byUnit.get(dependency.from) ?? [];
    others.push(dependency);
    byUnit.set(dependency.from, others);
  }
  return (
    <ul className="dependencies">
      {nodes
        .filter(({ id, kind }) => kind !== "outside" || byUnit.has(id))
        .map((node) => (
          <li key={node.id}>
            {name(node.id)}
            {node.kind !== "file" && <span className="hint"> {whatItIs(node)}</span>}
            <ul>
              {(byUnit.get(node.id) ?? []).flatMap(({ to, relations }) =>
                relations.map((relation) => (
                  <li key={`${to} ${relation.key} ${relation.line?.file} ${relation.line?.line}`}>
                    {relationWords(relation, to)} {name(to)}
                    {known.get(to)?.kind === "missing" && (
                      <span className="missing-note">, which is not here</span>
                    )}
                    <span className="hint"> {relationSource(relation)}</span>
                  </li>
                )),
              )}
            </ul>
          </li>
        ))}
      {commonWords(parted).map((sentence) => (
        <li key={sentence} className="hint">
          <Shown text={sentence} />
        </li>
      ))}
    </ul>
  );
}

function whatItIs({ kind }: GraphNode): string {
  return kind === "missing" ? "is named, and not among these files" : "is made elsewhere";
}
