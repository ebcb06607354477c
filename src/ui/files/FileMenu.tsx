import { useId, useRef, useState } from "react";
import { canChooseFolder, chooseFolder } from "../../browser/choose-folder.ts";
import type { ToggleEvent } from "react";
import type { Actions } from "../../state/actions.ts";
import { withMachineFiles } from "../session/with-machine-files.ts";
import { useActions, useWorkspace } from "../session/session.tsx";
import { togetherId } from "./together/together-id.ts";
import { Icon } from "../parts/Icon.tsx";

interface FileMenuProps {
  /** Is there more than one file, so that they may belong together? */
  readonly hasSeveral: boolean;
  readonly rename: () => void;
  readonly duplicate: () => void;
  readonly addDropIn: () => void;
}

interface Place {
  readonly top: number;
  readonly right: number;
}

/** The menu of the file on show, and of more files: a popover, which the browser closes by Escape and by a click beside it. */
export function FileMenu({ hasSeveral, rename, duplicate, addDropIn }: FileMenuProps) {
  const active = useWorkspace((workspace) => workspace.active);
  const actions = useActions();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ top: 0, right: 0 });
  const stand = (event: ToggleEvent) => {
    const { bottom, right } = button.current?.getBoundingClientRect() ?? { bottom: 0, right: 0 };
    if (event.newState === "open")
      setPlace({ top: bottom + 4, right: document.documentElement.clientWidth - right });
  };
  const item = (words: string, act: () => void) => (
    <button
      type="button"
      onClick={() => {
        menu.current?.hidePopover();
        act();
      }}
    >
      {words}
    </button>
  );
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button plain file-action"
        aria-label={`More for ${active}`}
        title={`More for ${active}`}
        popoverTarget={id}
      >
        <Icon name="more" />
      </button>
      <div ref={menu} id={id} popover="auto" className="file-menu" style={place} onBeforeToggle={stand}>
        {item("Rename…", rename)}
        {item("Duplicate", duplicate)}
        {item("Add a drop-in…", addDropIn)}
        {hasSeveral && item("How the files belong together", showTogether)}
        {canChooseFolder() && item("Open a folder…", () => void openChosen(actions))}
      </div>
    </>
  );
}

async function openChosen(actions: Actions): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  withMachineFiles(actions, ({ openFolder }) => void openFolder(folder, actions));
}

function showTogether(): void {
  const heading = document.getElementById(togetherId);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
