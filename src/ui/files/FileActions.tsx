import { lazy, useState } from "react";
import { dropInTemplates } from "../../core/workspace/templates/drop-in-templates.ts";
import { useActions, useWorkspace } from "../session/session.tsx";
import { whenLoaded } from "../session/when-loaded.ts";
import { Icon } from "../parts/Icon.tsx";
import { LateDialog } from "../parts/LateDialog.tsx";
import { FileMenu } from "./FileMenu.tsx";

const AddFileDialog = lazy(() => import("./AddFileDialog.tsx"));
const RenameDialog = lazy(() => import("./RenameDialog.tsx"));

interface Opened {
  readonly dialog: "add" | "rename";
  /** The template that is chosen first. */
  readonly template?: string | undefined;
  /** Each opening begins anew. */
  readonly count: number;
}

/** Adds a file, and opens the menu of what can be done with the one on show. */
export function FileActions({ hasSeveral }: { readonly hasSeveral: boolean }) {
  const active = useWorkspace((workspace) => workspace.active);
  const actions = useActions();
  const [opened, setOpened] = useState<Opened>();
  const [isOpen, setIsOpen] = useState(false);
  const open = (dialog: Opened["dialog"], template?: string) => {
    setOpened((before) => ({ dialog, template, count: (before?.count ?? 0) + 1 }));
    setIsOpen(true);
  };
  const shown = { isOpen, close: () => setIsOpen(false) };
  const duplicate = () =>
    whenLoaded(actions, import("../../core/workspace/files/duplicate-file.ts"), ({ duplicateFile }) =>
      actions.openFiles((present) => {
        const { workspace, name, sentences } = duplicateFile(present, active);
        return { workspace, label: `Duplicated ${active} as ${name}`, sentences };
      }),
    );
  return (
    <>
      <button
        type="button"
        className="button plain file-action"
        aria-label="Add file"
        title="Add file"
        onClick={() => open("add")}
      >
        <Icon name="plus" />
      </button>
      <FileMenu
        hasSeveral={hasSeveral}
        rename={() => open("rename")}
        duplicate={duplicate}
        addDropIn={() => open("add", dropInTemplates.at(-1)?.id)}
      />
      {/* A dialog stays when it is closed, so that the focus goes back to the button. */}
      <LateDialog
        key={opened?.dialog}
        title={opened?.dialog === "rename" ? "Rename" : "Add a file"}
        {...shown}
      >
        {opened?.dialog === "add" && <AddFileDialog key={opened.count} first={opened.template} {...shown} />}
        {opened?.dialog === "rename" && <RenameDialog key={opened.count} {...shown} />}
      </LateDialog>
    </>
  );
}
