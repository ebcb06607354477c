import type { UnitDocument } from "../../unit-file/document.ts";
import type { Looking } from "./analyze.ts";
import type { FileName } from "../../quadlet/names/suggest-file-name.ts";
import type { Workspace } from "../workspace.ts";

/** Gives a file another name, and what names it; the same workspace where that can’t be. */
export type RenameFile = (workspace: Workspace, from: string, to: FileName) => Workspace;

/** What reads and renames the files of a session: that of the first screen, until the full one is loaded. */
export interface Engine extends Looking {
  /** Renames a file, and what names it in the others. */
  readonly rename: RenameFile;
  /** The document of a text, which is then known to all who ask for it. */
  readonly parse: (text: string) => UnitDocument;
  /** Numbers of the lines, from 1, that a change made new or different. */
  readonly changedLines: (before: string, after: string) => ReadonlySet<number>;
}
