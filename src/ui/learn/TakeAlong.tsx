import { activeText } from "../../core/workspace/workspace.ts";
import { useWorkspace } from "../session/session.tsx";
import { useLesson } from "./lesson-context.ts";

/** Takes the file of the task along to the editor. */
export function TakeAlong() {
  const { lesson, takeAlong } = useLesson();
  const workspace = useWorkspace();
  return (
    <div className="take-along">
      <button
        type="button"
        className="button primary"
        onClick={() => takeAlong(lesson.task.fileName, activeText(workspace))}
      >
        Open my file in the editor
      </button>
      <p className="hint">It comes beside your own files, in place of none of them.</p>
    </div>
  );
}
