import { useMemo, useState } from "react";
import { nameOnDisk, readDropInName } from "../../core/quadlet/names/drop-in-name.ts";
import { withEnding } from "../../core/quadlet/names/file-name.ts";
import { checkNewName } from "../../core/workspace/renaming/check-new-name.ts";
import { carryOut } from "../../core/workspace/renaming/carry-out.ts";
import { planWholeRename } from "../../core/workspace/renaming/plan-whole-rename.ts";
import { useActions, useWorkspace } from "../session/session.tsx";
import { FileDialog, FileForm } from "./FileDialog.tsx";
import { NameField } from "./NameField.tsx";
import { WhatFollows } from "./WhatFollows.tsx";

interface RenameDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** Asks for the new name of the file on show, and shows first which lines of the files follow. */
export default function RenameDialog({ isOpen, close }: RenameDialogProps) {
  const active = useWorkspace((workspace) => workspace.active);
  const [from] = useState(active);
  return (
    <FileDialog title={`Rename ${nameOnDisk(from)}`} isOpen={isOpen} close={close}>
      <RenameForm from={from} close={close} />
    </FileDialog>
  );
}

function RenameForm({ from, close }: { readonly from: string; readonly close: () => void }) {
  const workspace = useWorkspace();
  const { changeFiles } = useActions();
  const [typed, setTyped] = useState(nameOnDisk(from));
  const completed = withEnding(typed, from);
  const checked = checkNewName(workspace.files, from, completed);
  const to = checked.kind === "ok" ? checked.name : from;
  const plan = useMemo(() => planWholeRename(workspace, from, to), [workspace, from, to]);
  const problem = checked.kind === "problem" ? checked.sentence : undefined;
  const rename = () => {
    if (plan === undefined) return;
    close();
    changeFiles(`${from} is now ${to}`, (present) => carryOut(present, plan));
  };
  return (
    <FileForm does="Rename" isReady={plan !== undefined} submit={rename} close={close}>
      <NameField label="New name" name="rename.name" {...{ typed, completed, problem }} change={setTyped}>
        <p className="hint">{hintFor(from)}</p>
      </NameField>
      {plan && <WhatFollows workspace={workspace} plan={plan} from={from} to={to} />}
    </FileForm>
  );
}

function hintFor(from: string): string {
  const dropIn = readDropInName(from);
  return dropIn === undefined
    ? "The service, and what it makes in Podman, are called after the file, unless it says otherwise; keys that name them follow."
    : `It stays in ${dropIn.unit}.d; drop-ins are read in the order of their names.`;
}
