import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Written } from "./generator.ts";
import type { UnitSet } from "./unit-set.ts";

/** Directories that are there now: a process that is told to end in the middle of its work takes them away too. */
const open = new Set<string>();
process.on("exit", () => open.forEach(remove));

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
  open.delete(path);
}

/** Writes a set below a directory of its own, and takes it away again when the work is done. */
export async function withFiles<T>(set: UnitSet, work: (directory: Written) => Promise<T>): Promise<T> {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "quadlight-fuzz-")));
  open.add(path);
  try {
    const made = new Set<string>([path]);
    const makeDirectory = (directory: string): void => {
      if (made.has(directory)) return;
      mkdirSync(directory, { recursive: true });
      made.add(directory);
    };
    for (const [name, text] of Object.entries(set)) {
      const file = join(path, name);
      makeDirectory(name.endsWith("/") ? file : dirname(file));
      if (!name.endsWith("/")) writeFileSync(file, text);
    }
    return await work({ path, set });
  } finally {
    remove(path);
  }
}
