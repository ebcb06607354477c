import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The canonical form of what generators print, as the recordings have it. */
export interface Canon {
  readonly canonService: (text: string, version: string) => string;
  readonly canonStderr: (text: string, directory: string) => readonly string[];
  readonly messageKind: (message: string) => string;
  readonly parseDryrun: (stdout: string) => readonly ServiceText[];
  readonly replaceDir: (text: string, directory: string) => string;
}

export interface ServiceText {
  readonly name: string;
  readonly text: string;
}

/** Imports the module of that address. The caller's own `import`: Vite's runner has none after it has run. */
export type LoadCanon = (address: string) => Promise<Canon>;

/** The canonical form that lies beside a corpus; undefined where there is none. */
export async function findCanon(corpus: string, load: LoadCanon): Promise<Canon | undefined> {
  const path = join(corpus, "../oracle/canon.mjs");
  return existsSync(path) ? load(pathToFileURL(path).href) : undefined;
}
