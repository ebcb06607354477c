import { largestFile } from "../opening/opened-file.ts";
import { readWorkspace } from "./read-workspace.ts";
import type { Workspace } from "../workspace.ts";

/** What a saved text holds, or why it can't be read; the text itself is handed back so that it can be kept. */
export type ReadDraft =
  | { readonly kind: "draft"; readonly workspace: Workspace }
  | { readonly kind: "damaged"; readonly problem: string; readonly text: string };

// The largest file that can be opened, each character written in up to six: more than browsers keep.
const longestDraft = 6 * largestFile + 10_000;

/** Reads what `writeWorkspace` wrote, from storage, where any text may lie: what is no whole and valid draft is damaged. */
export function readDraft(text: string): ReadDraft {
  const draft =
    text.length > longestDraft ? "It is longer than a draft can be." : readWorkspace(text, "draft");
  return typeof draft === "string"
    ? { kind: "damaged", problem: draft, text }
    : { kind: "draft", workspace: draft };
}
