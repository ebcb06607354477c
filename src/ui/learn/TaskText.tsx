import { useId } from "react";
import { shortestChange } from "../../core/unit-file/text.ts";
import { useActions, useAnalysis } from "../session/session.tsx";

/** The file of the task as a text that can be typed in. */
export function TaskText() {
  const { document, fileName } = useAnalysis();
  const { editFile, startOver } = useActions();
  const id = useId();
  return (
    <div className="task-text">
      <label htmlFor={id}>
        Text of <code>{fileName}</code>
      </label>
      <textarea
        id={id}
        className="control"
        name="task.text"
        rows={Math.max(7, document.text.split("\n").length)}
        value={document.text}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        wrap="off"
        onChange={({ target: { value } }) =>
          editFile(({ text }) => shortestChange(text, value), { label: "Text changed", burst: "task.text" })
        }
      />
      <button type="button" className="button small" onClick={startOver}>
        Begin the task again
      </button>
    </div>
  );
}
