import { useShallow } from "zustand/react/shallow";
import { removal } from "../../core/workspace/files/removal.ts";
import { useActions, useWorkspace } from "../session/session.tsx";
import { Icon } from "../parts/Icon.tsx";
import { FileActions } from "./FileActions.tsx";
import { FileList } from "./FileList.tsx";
import "./files.css";

/**
 * The files of the workspace, of which the chosen one is in the form and in the preview, and what can be done with it.
 * One file alone has no list: what can be done stands beside the tabs of the preview.
 */
export default function FileTabs() {
  const active = useWorkspace((workspace) => workspace.active);
  // The same names are the same list: typing in one of a thousand files does not draw the names of all again.
  const names = useWorkspace(useShallow(({ files }) => Object.keys(files)));
  const { openFiles } = useActions();
  const hasSeveral = names.length > 1;
  const remove = () => {
    // When only one file is left this list goes: the focus then goes on at the file.
    document.querySelector<HTMLElement>('[aria-label="Preview"] [aria-selected="true"]')?.focus();
    openFiles((present, start) => removal(present, start, active));
  };
  return (
    <div className={hasSeveral ? "files" : "files-of-one"}>
      {hasSeveral && <FileList names={names} />}
      <FileActions hasSeveral={hasSeveral} />
      {hasSeveral && (
        <button
          type="button"
          className="button plain file-action"
          aria-label={`Remove ${active}`}
          title={`Remove ${active}`}
          onClick={remove}
        >
          <Icon name="trash" />
        </button>
      )}
    </div>
  );
}
