import { hasName } from "../../quadlet/references/name-changes.ts";
import type { Workspace } from "../workspace.ts";

/**
 * What is said of a file that goes: “Removed db.network; web.container still names it”. What that breaks is told on the
 * page of the other file.
 */
export function removedWords({ files }: Pick<Workspace, "files">, name: string): string {
  const [first, ...others] = filesNaming(files, name);
  if (first === undefined) return `Removed ${name}`;
  return others.length === 0
    ? `Removed ${name}; ${first} still names it`
    : `Removed ${name}; ${first} and ${others.length} more still name it`;
}

function filesNaming(files: Workspace["files"], name: string): readonly string[] {
  return Object.keys(files).filter(
    (file) => file !== name && hasName(files[file] ?? "", { thing: "file", from: name }),
  );
}
