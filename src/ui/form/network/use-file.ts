import { useMemo } from "react";
import type { UnitDocument } from "../../../core/unit-file/document.ts";
import type { Edit } from "../../../core/unit-file/edit.ts";
import { parseUnitFile } from "../../../core/unit-file/parse.ts";
import { editFileOf } from "../../../core/workspace/files/edit-file.ts";
import { useActions, useWorkspace } from "../../session/session.tsx";

/** A file of the workspace that fields of the container’s form show, and a way to change it. */
export interface ShownFile {
  readonly document: UnitDocument;
  readonly change: (edit: Edit, label: string, burst: string) => void;
}

/** A file by its name: the active one, or one beside it. */
export function useFile(name: string): ShownFile {
  const { editFile, changeFiles } = useActions();
  const { files, active } = useWorkspace();
  const text = files[name] ?? "";
  const document = useMemo(() => parseUnitFile(text), [text]);
  return {
    document,
    change: (edit, label, burst) => {
      if (name === active) editFile(edit, { label, burst });
      else changeFiles(label, (workspace) => editFileOf(workspace, name, edit), burst);
    },
  };
}
