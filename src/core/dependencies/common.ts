import type { Dependency, DependencyGraph } from "./graph.ts";
import { relationWords } from "./relation-words.ts";

/** The dependencies that tell the files apart, and those that nearly all services have. */
export interface Parted {
  readonly own: readonly Dependency[];
  /** With a target, or with something outside that Quadlet alone names. */
  readonly common: readonly Dependency[];
}

/** Parts the dependencies of a graph. */
export function partedByCommon({ nodes, dependencies }: DependencyGraph): Parted {
  const outside = new Set(nodes.filter(({ kind }) => kind === "outside").map(({ id }) => id));
  const isCommon = ({ from, to, relations }: Dependency): boolean => {
    const other = [from, to].find((id) => outside.has(id));
    if (other === undefined) return false;
    return other.endsWith(".target") || relations.every(({ line }) => line === undefined);
  };
  return {
    own: dependencies.filter((dependency) => !isCommon(dependency)),
    common: dependencies.filter(isCommon),
  };
}

/** More names than this are told by their number. */
const mostNames = 4;

/** What many services have in common, a sentence for each: “12 files: also starts and starts after network-online.target”. */
export function commonWords({ common }: Parted): readonly string[] {
  const groups = new Map<string, { readonly words: string; readonly files: string[] }>();
  for (const { from, to, relations } of common)
    for (const relation of relations) {
      const isStarted = from.endsWith(".target");
      const [outside, file] = isStarted ? [from, to] : [to, from];
      const added = relation.line === undefined ? ", added by Quadlet" : "";
      const words = isStarted
        ? `started with ${outside}`
        : `${relationWords(relation, outside)} ${outside}${added}`;
      const group = groups.get(words) ?? { words, files: [] };
      group.files.push(file);
      groups.set(words, group);
    }
  return [...groups.values()].map(({ words, files }) => {
    const names = [...new Set(files)];
    return `${names.length > mostNames ? `${names.length} files` : names.join(", ")}: ${words}.`;
  });
}
