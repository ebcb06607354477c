interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

type IsRoot = (id: string, modules: ModuleGraph) => boolean;

/**
 * Names the chunk of a module that the first view needs, whatever the tabs and rows that load later share with it.
 * One file compresses better than several and takes one request.
 */
export function firstChunk(id: string, modules: ModuleGraph): string | null {
  return isNeededBy(isEntry, id, modules) ? "page" : null;
}

/**
 * Names the chunk of a module that comes with the first use of the page; takes what is not in the first chunk. What
 * a draft is put in place with must not wait for all that: it keeps its own files.
 */
export function laterChunk(id: string, modules: ModuleGraph): string | null {
  if (isNeededBy(endsIn("/src/begin.ts"), id, modules)) return null;
  return isNeededBy(endsIn("/src/ui/page/later.tsx"), id, modules) ? "later" : null;
}

const isEntry: IsRoot = (id, modules) => modules.getModuleInfo(id)?.isEntry ?? false;

const endsIn =
  (path: string): IsRoot =>
  (id) =>
    id.endsWith(path);

/** Static importers only: what is imported dynamically alone is needed later. */
function isNeededBy(isRoot: IsRoot, id: string, modules: ModuleGraph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return isRoot(id, modules) || importers.some((importer) => isNeededBy(isRoot, importer, modules, seen));
}
