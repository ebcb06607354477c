import { activeText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** The text of the active file before and after the last change. */
export interface LastChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Finds what the last change did to the active file. A file that got another name is compared with itself under its
 * old name; without one that stands for it before, nothing changed.
 */
export function lastChange(before: Workspace, now: Workspace): LastChange {
  const after = activeText(now);
  const isRenamed = !Object.hasOwn(now.files, before.active);
  const old = before.files[now.active] ?? (isRenamed ? before.files[before.active] : undefined);
  return { before: old ?? after, after };
}
