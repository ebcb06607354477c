import { useMemo } from "react";
import { describeChange } from "../../core/workspace/changes/describe-change.ts";
import { useLastChange } from "./use-last-change.ts";

/** What the last change did to the active file, in words. */
export function useChange(): readonly string[] {
  const { before, after } = useLastChange();
  return useMemo(() => describeChange(before, after), [before, after]);
}
