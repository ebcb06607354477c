import type { Action } from "../../core/checks/finding.ts";
import { withFiles } from "../../core/workspace/workspace.ts";
import { useActions } from "../app/session.tsx";

/** What a finding offers: an edit of the file on show, or of several, or a page. */
export function ActionButton({ action }: { readonly action: Action }) {
  const { applyFix, changeFiles } = useActions();
  switch (action.kind) {
    case "edit":
    case "files":
      return (
        <button
          type="button"
          className="button small"
          onClick={() =>
            action.kind === "edit"
              ? applyFix(action.label, action.edit)
              : changeFiles(action.label, (present) => withFiles(present, action.change(present.files)))
          }
        >
          {action.label}
        </button>
      );
    case "link":
      return (
        <a className="button small" href={action.url} target="_blank" rel="noreferrer">
          {action.label}
        </a>
      );
  }
}
