import { saveFile } from "../../browser/save-file.ts";
import { nameOnDisk } from "../../core/quadlet/names/drop-in-name.ts";
import { activeText } from "../../core/workspace/workspace.ts";
import type { Session } from "../../state/session.ts";
import { withMachineFiles } from "./with-machine-files.ts";

/** Downloads the file on show: the exact text under its name. Says so when a field holds what is not in it. */
export function downloadShown(session: Session): void {
  const { workspace } = session.store.getState().history.present;
  const fileName = nameOnDisk(workspace.active);
  saveFile(fileName, activeText(workspace));
  if (document.querySelector("[aria-invalid=true]"))
    withMachineFiles(session.actions, (files) => files.tellUnwritten(session, fileName));
}
