import { useMemo } from "react";
import { explainFile } from "../../core/walk/explain-file.ts";
import type { Walk } from "../../core/walk/walk.ts";
import { analyze } from "../../core/workspace/analyze.ts";
import { useAnalysis, useSession } from "../app/session.tsx";

/** The walk through the file on show, or through all files: a view of the analysis, made anew with each edit. */
export function useWalks(isAll: boolean): readonly Walk[] {
  const analysis = useAnalysis();
  const workspace = useSession(({ history }) => history.present.workspace);
  const findAll = useSession((state) => state.findAll);
  const lookAround = useSession((state) => state.lookAround);
  return useMemo(() => {
    if (!isAll) return [explainFile(workspace, analysis)];
    return Object.keys(workspace.files).map((active) => {
      const other = { ...workspace, active };
      return explainFile(other, analyze(other, findAll, lookAround));
    });
  }, [isAll, workspace, analysis, findAll, lookAround]);
}
