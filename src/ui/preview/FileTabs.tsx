import { useEffect, useId, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { useActions, useSession } from "../app/session.tsx";
import { Icon } from "../parts/Icon.tsx";
import { TabList } from "./Tabs.tsx";
import "./files.css";

/** The files of the workspace: the chosen one is in the form and in the preview. */
export function FileTabs() {
  const id = useId();
  const active = useSession(({ history }) => history.present.workspace.active);
  // The same names are the same list: typing in one of a thousand files does not draw the names of all again.
  const names = useSession(useShallow(({ history }) => Object.keys(history.present.workspace.files)));
  const { chooseFile, removeFile } = useActions();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tabs = row.current?.firstElementChild;
    const chosen = tabs?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!tabs || !chosen) return;
    // The list scrolls sideways, and never the page.
    const end = chosen.offsetLeft - tabs.clientLeft + chosen.offsetWidth;
    tabs.scrollLeft = Math.min(chosen.offsetLeft, Math.max(tabs.scrollLeft, end - tabs.clientWidth));
  });
  const remove = () => {
    // When only one file is left this list goes: the focus then goes on at the file.
    document.querySelector<HTMLElement>('[aria-label="Preview"] [aria-selected="true"]')?.focus();
    removeFile(active);
  };
  return (
    <div className="files" ref={row}>
      <TabList
        label="Files"
        tabs={names.map((name) => ({ id: name, label: name }))}
        chosen={active}
        choose={chooseFile}
        id={id}
        controls="main"
      />
      <button
        type="button"
        className="button plain remove-file"
        aria-label={`Remove ${active}`}
        title={`Remove ${active}`}
        onClick={remove}
      >
        <Icon name="trash" />
      </button>
    </div>
  );
}
