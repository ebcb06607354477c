import { parseUnitFile } from "../unit-file/parse.ts";
import type { Engine } from "../workspace/analysis/engine.ts";
import { firstFindings } from "./first-findings.ts";
import { renameLoneFile } from "./rename-lone-file.ts";

const noLines: ReadonlySet<number> = new Set();

/** What the first screen cannot do without. It looks at no other file, and marks no lines. */
export const firstEngine: Engine = {
  findAll: firstFindings,
  lookAround: undefined,
  rename: renameLoneFile,
  parse: parseUnitFile,
  changedLines: () => noLines,
};
