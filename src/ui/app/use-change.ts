import { useMemo } from "react";
import { describeChange } from "../../core/workspace/describe-change.ts";
import { useAnalysis, useSession } from "./session.tsx";

/** What the last change did to the active file, in words; nothing for a file that was just opened. */
export function useChange(): readonly string[] {
  const { document, fileName } = useAnalysis();
  const before = useSession((state) => state.before);
  return useMemo(() => {
    // A file that was only renamed is compared with itself.
    const old = before.files[fileName] ?? before.files[before.active] ?? document.text;
    return describeChange(old, document.text);
  }, [before, fileName, document]);
}
