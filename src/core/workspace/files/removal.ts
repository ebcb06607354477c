import type { Replacement } from "../replacement.ts";
import type { Workspace } from "../workspace.ts";
import { removedWords } from "./removed-words.ts";
import { removeFile } from "./remove-file.ts";

/** A file taken away, and what is said of it. Without the last one everything would be gone, so that begins anew. */
export function removal(present: Workspace, start: Workspace, name: string): Replacement {
  const left = removeFile(present, name);
  return left === undefined
    ? { workspace: { ...start, target: present.target }, label: "Started over", sentences: [] }
    : { workspace: left, label: removedWords(left, name), sentences: [] };
}
