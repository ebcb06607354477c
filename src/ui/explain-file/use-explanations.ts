import { useMemo } from "react";
import { explainFile } from "../../core/explain-file/explain-file.ts";
import type { Explanation } from "../../core/explain-file/explanation.ts";
import { analyze } from "../../core/workspace/analysis/analyze.ts";
import { useAnalysis, useSession, useWorkspace } from "../session/session.tsx";

/** The explanations of these files: views of the analysis, made anew with each edit. `names` is the same while they are. */
export function useExplanations(names: readonly string[]): readonly Explanation[] {
  const analysis = useAnalysis();
  const workspace = useWorkspace();
  const engine = useSession((state) => state.engine);
  return useMemo(() => {
    return names.map((active) => {
      if (active === workspace.active) return explainFile(workspace, analysis);
      const other = { ...workspace, active };
      return explainFile(other, analyze(other, engine));
    });
  }, [names, workspace, analysis, engine]);
}
