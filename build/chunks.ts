import { basename } from "node:path/posix";

interface ModuleGraph {
  getModuleInfo(id: string): Module | null;
}

interface Module {
  readonly isEntry: boolean;
  readonly code: string | null;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
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
  return isNeededBy(isLate, id, modules) ? "later" : null;
}

const isEntry: IsRoot = (id, modules) => modules.getModuleInfo(id)?.isEntry ?? false;

const endsIn =
  (path: string): IsRoot =>
  (id) =>
    id.endsWith(path);

/** Does a module ask for it by `late(() => import("…"))`, of `src/ui/parts/late.ts`? */
const isLate: IsRoot = (id, modules) =>
  (modules.getModuleInfo(id)?.dynamicImporters ?? []).some((importer) =>
    lateImports(modules.getModuleInfo(importer)?.code ?? "").includes(basename(id)),
  );

/** The files that a module names so, without their folders. */
function lateImports(code: string): readonly string[] {
  return [...code.matchAll(/\blate\(\(\) => import\("([^"]+)"\)\)/g)].map(({ 1: path = "" }) =>
    basename(path),
  );
}

/** Static importers only: what is imported dynamically alone is needed later. */
function isNeededBy(isRoot: IsRoot, id: string, modules: ModuleGraph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return isRoot(id, modules) || importers.some((importer) => isNeededBy(isRoot, importer, modules, seen));
}
