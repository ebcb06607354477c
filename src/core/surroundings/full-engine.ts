import { allFindings } from "../checks/all-findings.ts";
import { parseByChange } from "../unit-file/parse-changed.ts";
import { changedLines } from "../workspace/changes/changed-lines.ts";
import type { Engine } from "../workspace/analysis/engine.ts";
import { renameFile } from "../workspace/renaming/rename-file.ts";
import { lookAround } from "./look-around.ts";

/** Every rule, with a look at all files. */
export const fullEngine = {
  findAll: allFindings,
  lookAround,
  rename: renameFile,
  parse: parseByChange,
  changedLines,
} satisfies Engine;
