import { useEffect, useId, useMemo } from "react";
import { pathOf, unitOfActive } from "../../core/service-view/find-service.ts";
import { withoutEffect } from "../../core/quadlet/outcome/without-effect.ts";
import type { LeftOut } from "../../core/quadlet/reading/read-values.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";
import { lineMarks } from "../../state/line-marks.ts";
import type { LineMarks } from "../../state/line-marks.ts";
import { useWorkspace } from "../session/session.tsx";
import { useBehindFrame } from "../session/use-behind-frame.ts";

/** Marks the lines of the file that change nothing, wherever the page shows them, and says so to a screen reader. */
export function IdleLines() {
  const workspace = useBehindFrame(useWorkspace());
  const idle = useMemo(() => idleLines(workspace), [workspace]);
  const description = useId();

  useEffect(() => {
    const marks = idle.flatMap(idleMarks);
    lineMarks.setState({ idle: marks });
    for (const line of document.querySelectorAll<HTMLElement>("[data-idle]")) {
      line.removeAttribute("data-idle");
      line.removeAttribute("title");
    }
    for (const { line, why } of marks) mark(line, why);
    const region = document.querySelector("[data-line]")?.closest("section");
    if (idle.length > 0) region?.setAttribute("aria-describedby", description);
    else region?.removeAttribute("aria-describedby");
  }, [idle, description]);

  return (
    <p id={description} hidden>
      {idle.map(({ entry, why }) => `Line ${entry.line.lineNumber} has no effect. ${why} `)}
    </p>
  );
}

/** The lines of the active file that change nothing; a refused file changes nothing as a whole. */
function idleLines(workspace: Workspace): readonly LeftOut[] {
  const unit = unitOfActive(workspace);
  if (unit === undefined || unit.isRefused) return [];
  const path = pathOf(workspace.active, workspace);
  return withoutEffect(unit).filter(({ entry }) => entry.path === path);
}

/** For the editor: each line of an assignment without effect. */
function idleMarks({ entry: { line }, why }: LeftOut): LineMarks["idle"] {
  return Array.from({ length: line.lineCount }, (_, index) => ({ line: line.lineNumber + index, why }));
}

function mark(number: number, why: string): void {
  for (const line of document.querySelectorAll<HTMLElement>(`[data-line="${number}"]`)) {
    line.setAttribute("data-idle", "");
    line.title = `No effect. ${why}`;
  }
}
