import type { ConvertedUnit } from "../../../core/quadlet/convert-units.ts";
import { unitOfFile } from "../../../core/quadlet/drop-in-name.ts";
import { unitDirectory } from "../../../core/quadlet/unit-directory.ts";
import { unitKindOf } from "../../../core/quadlet/unit-kind.ts";
import { previewOfActive } from "../../../core/workspace/preview-services.ts";
import { servicesOf } from "../../../core/workspace/services.ts";
import type { Workspace } from "../../../core/workspace/workspace.ts";

/** What the generator makes of the active file; of a drop-in, of the unit it belongs to. */
export type FoundService =
  | { readonly kind: "made"; readonly converted: ConvertedUnit }
  | { readonly kind: "refused"; readonly converted: ConvertedUnit; readonly would: ConvertedUnit }
  /** The directory is not read because of these problems, in the words of the generator. */
  | {
      readonly kind: "unread";
      readonly problems: readonly string[];
      readonly isOwn: boolean;
      readonly would: ConvertedUnit | undefined;
    }
  /** No unit of this release. */
  | { readonly kind: "no-unit" };

/** Where a file of the workspace lies for the generator. */
export function pathOf(fileName: string, { target }: Workspace): string {
  return `${unitDirectory(target)}/${fileName}`;
}

/** The unit of the active file as the generator made it, undefined where it did not get that far. */
export function unitOfActive(workspace: Workspace): ConvertedUnit | undefined {
  const fileName = unitOfFile(workspace.active);
  return servicesOf(workspace).units.find(({ unit }) => unit.fileName === fileName);
}

export function findService(workspace: Workspace): FoundService {
  const converted = unitOfActive(workspace);
  if (converted?.isRefused === false) return { kind: "made", converted };
  if (converted !== undefined)
    return { kind: "refused", converted, would: previewOfActive(workspace) ?? converted };
  const fileName = unitOfFile(workspace.active);
  const errors = servicesOf(workspace)
    .loading.filter(({ kind }) => kind === "error")
    .map(({ text }) => text);
  const own = errors.filter((text) => text.includes(`"${pathOf(fileName, workspace)}"`));
  const isOwn = own.length > 0;
  const isDropped = unitKindOf(fileName) !== undefined && errors.length > 0;
  if (!isOwn && !isDropped) return { kind: "no-unit" };
  return { kind: "unread", problems: isOwn ? own : errors, isOwn, would: previewOfActive(workspace) };
}
