interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * Names the chunk of a module: one for all that the first view needs, whatever the tabs and rows that load later
 * share with it. One file compresses better than several and takes one request.
 */
export function firstChunk(id: string, modules: ModuleGraph): string | null {
  return isNeededAtFirst(id, modules, new Set()) ? "page" : null;
}

/** Static importers only: what is imported dynamically alone is needed later. */
function isNeededAtFirst(id: string, modules: ModuleGraph, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  if (info === null) return false;
  return info.isEntry || info.importers.some((importer) => isNeededAtFirst(importer, modules, seen));
}
