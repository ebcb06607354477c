import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import type { Workspace } from "../workspace.ts";

/**
 * The workspace without a file; a unit takes its drop-ins along. The file that then stands in its place is shown, if it
 * was shown. Undefined when no file would be left.
 */
export function removeFile(workspace: Workspace, name: string): Workspace | undefined {
  const { files, active } = workspace;
  const isGone = (file: string) => file === name || unitOfFile(file) === name;
  const names = Object.keys(files);
  const left = names.filter((file) => !isGone(file));
  const before = names.slice(0, names.indexOf(name)).filter((file) => !isGone(file)).length;
  const next = left[before] ?? left.at(-1);
  if (next === undefined) return undefined;
  return {
    ...workspace,
    files: Object.fromEntries(Object.entries(files).filter(([file]) => !isGone(file))),
    active: isGone(active) ? next : active,
  };
}
