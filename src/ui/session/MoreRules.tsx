import { useEffect } from "react";
import { allFindings } from "../../core/checks/all-findings.ts";
import { lookAround } from "../../core/surroundings/look-around.ts";
import { parseBy } from "../../core/unit-file/parse.ts";
import { parseLike } from "../../core/unit-file/parse-changed.ts";
import { renameFile } from "../../core/workspace/renaming/rename-file.ts";
import { useActions } from "./session.tsx";
import { useForesight } from "./use-foresight.ts";

/**
 * Brings the rules that the first screen does without, what other files do to the one on show, what of them follows its
 * name, what reads long files faster, and foresight. Draws nothing.
 */
export function MoreRules() {
  const { lookFor, renameBy } = useActions();
  useEffect(() => {
    lookFor(allFindings, lookAround);
    renameBy(renameFile);
    parseBy(parseLike);
  }, [lookFor, renameBy]);
  useForesight();
  return null;
}
