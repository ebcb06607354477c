import { checkFileName, suggestFileName } from "../install/file-name.ts";
import { readSingleValue } from "../settings/values/single-value.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { lastValue } from "../unit-file/read.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Gives a file another name, in its place among the others, and in its first line when that is the comment
 * `# OLDNAME` and nothing more. The same workspace when there is no such file, when the new name belongs to another
 * file, or when `checkFileName` refuses it.
 */
export function renameFile(workspace: Workspace, from: string, to: string): Workspace {
  const { files, active } = workspace;
  const isFree = !Object.hasOwn(files, to);
  if (!Object.hasOwn(files, from) || !isFree || checkFileName(to).kind === "problem") return workspace;
  const renamed = Object.entries(files).map(([name, text]) =>
    name === from ? [to, renameInComment(text, from, to)] : [name, text],
  );
  return { ...workspace, files: Object.fromEntries(renamed), active: active === from ? to : active };
}

/**
 * Renames the active file to what a container of this name suggests, if the file has followed the container's name
 * so far: it is called as the text names the container, or, when the text names none, as its first comment says.
 * To be called before the new name is written into the text; an empty name leaves the file alone.
 */
export function followContainerName(workspace: Workspace, name: string): Workspace {
  const { files, active } = workspace;
  const text = files[active] ?? "";
  const written = lastValue(parseUnitFile(text), { section: "Container", key: "ContainerName" });
  const oldName = readSingleValue(written ?? "");
  const follows = oldName === "" ? hasNameComment(text, active) : active === `${oldName}.container`;
  return follows && name !== "" ? renameFile(workspace, active, suggestFileName(name)) : workspace;
}

function hasNameComment(text: string, fileName: string): boolean {
  return firstLineOf(text) === `# ${fileName}`;
}

function renameInComment(text: string, from: string, to: string): string {
  return hasNameComment(text, from) ? `# ${to}${text.slice(firstLineOf(text).length)}` : text;
}

function firstLineOf(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? "";
}
