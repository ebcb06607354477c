import type { History } from "../../core/workspace/history/history.ts";

/** Did undo or redo lead from one history to the other? An edit leaves nothing that could be redone. */
export function isTravel(now: History, before: History): boolean {
  if (now.future.length > before.future.length) return true;
  const [next] = before.future;
  return next !== undefined && next.workspace.files === now.present.workspace.files;
}
