import { useMemo, useState } from "react";
import { unitOfFile } from "../../core/quadlet/names/drop-in-name.ts";
import { withEnding } from "../../core/quadlet/names/file-name.ts";
import { missingFiles } from "../../core/workspace/analysis/preview-services.ts";
import {
  addFromTemplate,
  beginningOf,
  checkNewFile,
  suggestedName,
} from "../../core/workspace/templates/add-from-template.ts";
import { joinFor } from "../../core/workspace/templates/joins.ts";
import { offersFor } from "../../core/workspace/templates/offers.ts";
import type { Offer } from "../../core/workspace/templates/offers.ts";
import { useActions, useWorkspace } from "../session/session.tsx";
import { FileDialog, FileForm } from "./FileDialog.tsx";
import { NameField } from "./NameField.tsx";
import { TemplateChoice } from "./TemplateChoice.tsx";

interface AddFileDialogProps {
  /** The template that is chosen first. */
  readonly first: string | undefined;
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** Adds a file from a template; the container on show can use it in the same step. */
export default function AddFileDialog({ first, isOpen, close }: AddFileDialogProps) {
  return (
    <FileDialog title="Add a file" isOpen={isOpen} close={close}>
      <AddFileForm first={first} close={close} />
    </FileDialog>
  );
}

function AddFileForm({ first, close }: Pick<AddFileDialogProps, "first" | "close">) {
  const workspace = useWorkspace();
  // What is offered stays while the dialog goes: by then the new file is on show.
  const [before] = useState(workspace);
  const offers = useMemo(() => offersFor(before), [before]);
  const missing = useMemo(() => missingFiles(before), [before]);
  const [chosen, choose] = useState(first ?? offers[0]?.template.id ?? "");
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [joined, setJoined] = useState<Readonly<Record<string, boolean>>>({});
  const { openFiles } = useActions();
  const offer: Offer | undefined = offers.find(({ template }) => template.id === chosen) ?? offers[0];
  const suggested = useMemo(
    () => (offer === undefined ? "" : suggestedName(before, offer.template, missing)),
    [before, offer, missing],
  );
  if (offer === undefined) return null;
  const { template, whyNot } = offer;
  const typed = names[template.id] ?? suggested;
  const completed = withEnding(typed, template.name);
  const checked = checkNewFile(before, template, completed);
  const problem = whyNot ?? (checked.kind === "problem" ? checked.sentence : undefined);
  const name = checked.kind === "ok" ? checked.name : "";
  const join = name === "" ? undefined : joinFor(before, name);
  const isJoined = joined[template.id] ?? join?.isUsual ?? false;
  const add = () => {
    close();
    openFiles((present) => ({
      workspace: addFromTemplate(present, template, { name, isJoined }),
      label: `Added ${name}`,
      sentences: [],
    }));
  };
  return (
    <FileForm does="Add" isReady={problem === undefined} submit={add} close={close}>
      <TemplateChoice offers={offers} chosen={template.id} choose={choose} />
      <NameField
        label="File name"
        name="add.name"
        {...{ typed, completed, problem }}
        change={(value) => setNames({ ...names, [template.id]: value })}
      >
        {template.changes && (
          <p className="hint">
            It will lie in <code>{unitOfFile(name)}.d</code>; drop-ins are read in the order of their names.
          </p>
        )}
      </NameField>
      {join && (
        <label className="file-join">
          <input
            type="checkbox"
            name="add.join"
            checked={isJoined}
            onChange={(event) => setJoined({ ...joined, [template.id]: event.target.checked })}
          />
          {join.label(before.active)}
        </label>
      )}
      {problem === undefined && (
        <pre className="beginning" aria-label="What it begins with">
          {beginningOf(template, name)}
        </pre>
      )}
    </FileForm>
  );
}
