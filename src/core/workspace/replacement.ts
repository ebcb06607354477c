import type { Workspace } from "./workspace.ts";

/** What comes in place of a workspace when files are opened, added or taken away. */
export interface Replacement {
  /** Undefined when nothing changes. */
  readonly workspace: Workspace | undefined;
  /** What was done, for the history. */
  readonly label: string;
  /** What can’t be seen otherwise: what was not opened, what took another’s place, what went where. */
  readonly sentences: readonly string[];
}
