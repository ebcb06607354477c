import type { Action } from "../../core/checks/model/finding.ts";
import { useActions } from "../session/session.tsx";

interface ActionButtonProps {
  readonly action: Action;
  /** Gives it as it is when it is pressed, where lines may have moved since it was drawn. */
  readonly actionNow?: () => Action | undefined;
}

/** What a finding offers: an edit of the file on show, or of several, or a page. */
export function ActionButton({ action, actionNow }: ActionButtonProps) {
  const { applyFix } = useActions();
  const act = () => {
    const now = actionNow ? actionNow() : action;
    if (now !== undefined && now.kind !== "link") applyFix(now);
  };
  switch (action.kind) {
    case "edit":
    case "files":
      return (
        <button type="button" className="button small" onClick={act}>
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
