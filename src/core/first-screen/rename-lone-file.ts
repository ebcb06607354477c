import type { RenameFile } from "../workspace/analysis/engine.ts";
import { applyChanges } from "../unit-file/text.ts";
import { commentChanges } from "../quadlet/references/comment-changes.ts";

/**
 * Renames the file of a workspace that has no other one: nothing else can name it. With several files the workspace
 * stays the same, until what finds their references is loaded.
 */
export const renameLoneFile: RenameFile = (workspace, from, { name: to }) => {
  const text = workspace.files[from];
  if (text === undefined || Object.keys(workspace.files).length > 1) return workspace;
  return { ...workspace, files: { [to]: applyChanges(text, commentChanges(text, from, to)) }, active: to };
};
