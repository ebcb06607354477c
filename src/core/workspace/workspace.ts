import type { Target } from "../podman/target.ts";

/** All that is saved, shared and undone. Everything else is computed from it. */
export interface Workspace {
  /** File name → text, in the order in which the tabs stand. */
  readonly files: Readonly<Record<string, string>>;
  /** Name of the file that the form and the preview show; always a key of `files`. */
  readonly active: string;
  readonly target: Target;
}

/** Far more files than anybody keeps together: neither drafts nor links hold more. */
export const mostFiles = 1000;

/** The text of the active file. */
export function activeText({ files, active }: Workspace): string {
  return files[active] ?? "";
}

/** The workspace with another text in its active file. */
export function withActiveText(workspace: Workspace, text: string): Workspace {
  return withFile(workspace, workspace.active, text);
}

/** The workspace with a file of this name and text: in place of the one of that name, else behind the others. */
export function withFile(workspace: Workspace, name: string, text: string): Workspace {
  return { ...workspace, files: { ...workspace.files, [name]: text } };
}

/** The workspace with these files; where the active one has another name now, the file in its place is active. */
export function withFiles(workspace: Workspace, files: Workspace["files"]): Workspace {
  if (Object.hasOwn(files, workspace.active)) return { ...workspace, files };
  const names = Object.keys(files);
  const place = Object.keys(workspace.files).indexOf(workspace.active);
  const active = names[place] ?? names[0];
  return active === undefined ? workspace : { ...workspace, files, active };
}
