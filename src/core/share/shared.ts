import { isTooLong } from "../workspace/opening/opened-file.ts";
import { readWorkspace } from "../workspace/reading/read-workspace.ts";
import { writeWorkspace } from "../workspace/reading/write-workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What a link holds, or one sentence why it can’t be opened. */
export type ReadShared =
  | { readonly kind: "shared"; readonly workspace: Workspace }
  | { readonly kind: "problem"; readonly sentence: string };

/** More bytes than that are not unpacked: far more than anybody writes by hand, and read in an instant. */
export const largestShared = 3_000_000;

/** Said of what does not unpack into a text. */
export const damaged = unreadable("It is damaged.");

/** Said of what unpacks into more than `largestShared`. */
export const tooLarge = unreadable("It unpacks into more than a link of Quadlight can hold.");

/** Why a link was not opened, by the sentence that says what is wrong with it. */
export function unreadable(why: string): ReadShared {
  return { kind: "problem", sentence: `The link was not opened. ${why} Your own files are as they were.` };
}

/** The text that a link holds. */
export function writeShared(workspace: Workspace): string {
  return writeWorkspace(workspace);
}

/** The one reader of links: takes the text that was unpacked, which may be any, and never throws. */
export function readShared(text: string): ReadShared {
  const workspace = readWorkspace(text, "link");
  if (typeof workspace === "string") return unreadable(workspace);
  if (Object.values(workspace.files).some(isTooLong))
    return unreadable("A file in it is longer than any unit file.");
  return { kind: "shared", workspace };
}
