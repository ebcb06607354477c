import { useMemo } from "react";
import { lastChange } from "../../core/workspace/history/last-change.ts";
import type { LastChange } from "../../core/workspace/history/last-change.ts";
import { useSession, useWorkspace } from "./session.tsx";

/** The text of the active file before and after the last change. */
export function useLastChange(): LastChange {
  const before = useSession((state) => state.before);
  const now = useWorkspace();
  return useMemo(() => lastChange(before, now), [before, now]);
}
