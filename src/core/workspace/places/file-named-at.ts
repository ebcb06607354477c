import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { unitKinds } from "../../quadlet/names/unit-kind.ts";
import type { Workspace } from "../workspace.ts";

/**
 * The file of the workspace that a line names at a place: by its whole name, as the template of an instance, or as the
 * service that is made of it. On a header of a drop-in it is the unit that the drop-in changes. Undefined for none.
 */
export function fileNamedAt(
  { files, active }: Pick<Workspace, "files" | "active">,
  line: string,
  place: number,
): string | undefined {
  const isThere = (name: string) => name !== active && Object.hasOwn(files, name);
  if (line.startsWith("[")) return isThere(unitOfFile(active)) ? unitOfFile(active) : undefined;
  const word = wordAt(line, place);
  return [word, word.replace(/@[^.]*(?=\.)/, "@"), ...filesOfService(word)].find(isThere);
}

/** The word around a place: what stands between blanks, `=`, `:`, `,` and quotes. */
function wordAt(line: string, place: number): string {
  const before = /[^\s=:,"']*$/.exec(line.slice(0, place))?.[0] ?? "";
  const after = /^[^\s=:,"']*/.exec(line.slice(place))?.[0] ?? "";
  return before + after;
}

/** The files of which a service of this name is made when they do not say another (generator-spec.md 6). */
function filesOfService(word: string): readonly string[] {
  const service = /^(.*)\.service$/.exec(word)?.[1];
  if (service === undefined) return [];
  return unitKinds
    .filter(({ suffix }) => service.endsWith(suffix))
    .map(({ suffix, extension }) => service.slice(0, service.length - suffix.length) + extension);
}
