import { useEffect } from "react";
import { allFindings } from "../../core/checks/all-findings.ts";
import { lookAround } from "../../core/explain/look-around.ts";
import { renameFile } from "../../core/workspace/renaming/rename-file.ts";
import { useActions } from "./session.tsx";

/** Brings the rules that the first screen does without, what other files do to the one on show, and what of them
 * follows its name. Draws nothing. */
export function MoreRules() {
  const { lookFor, renameBy } = useActions();
  useEffect(() => {
    lookFor(allFindings, lookAround);
    renameBy(renameFile);
  }, [lookFor, renameBy]);
  return null;
}
