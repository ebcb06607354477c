import { behavioursOf } from "../podman/behaviours.ts";
import { directoryOf } from "../quadlet/names/clean-path.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { loadErrors } from "../quadlet/messages/error-messages.ts";
import { kindRead } from "../quadlet/source/kind-read.ts";
import type { UnreadFile } from "../quadlet/source/load-units.ts";
import { unitDirectory } from "../quadlet/names/unit-directory.ts";
import { previewOfActive } from "../workspace/analysis/preview-services.ts";
import { servicesOf } from "../workspace/analysis/services.ts";
import { unitNamed } from "../workspace/analysis/unit-named.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What the generator makes of the active file; of a drop-in, of the unit it belongs to. */
export type FoundService =
  | {
      readonly kind: "made";
      readonly converted: ConvertedUnit;
      /** False for a drop-in that Podman can’t read: the service is made without it. */
      readonly isRead: boolean;
    }
  | { readonly kind: "refused"; readonly converted: ConvertedUnit; readonly would: ConvertedUnit }
  | UnreadService
  /** No unit of this release. */
  | { readonly kind: "no-unit" };

/** Podman can’t read the file, or skips it together with one that it can’t read. */
export interface UnreadService {
  readonly kind: "unread";
  /** Which file it can’t read. */
  readonly which: "own" | "beside";
  readonly takesDirectory: boolean;
  /** What is wrong with the file, or with those beside it. */
  readonly problems: readonly string[];
  /** What the generator says of it: nothing at all from 4.6 to 4.9. */
  readonly log: readonly string[];
  readonly would: ConvertedUnit | undefined;
}

/** Where a file of the workspace lies for the generator. */
export function pathOf(fileName: string, { target }: Pick<Workspace, "target">): string {
  return `${unitDirectory(target)}/${fileName}`;
}

/** The name that a file has in the workspace by its path; a path elsewhere as it is. */
export function nameAt(path: string, workspace: Pick<Workspace, "target">): string {
  const root = pathOf("", workspace);
  return path.startsWith(root) ? path.slice(root.length) : path;
}

/** The unit of the active file as the generator made it, undefined where it did not get that far. */
export function unitOfActive(workspace: Workspace): ConvertedUnit | undefined {
  const fileName = unitOfFile(workspace.active);
  return unitNamed(servicesOf(workspace), fileName);
}

export function findService(workspace: Workspace): FoundService {
  const converted = unitOfActive(workspace);
  if (converted?.isRefused === false) return { kind: "made", converted, isRead: isActiveRead(workspace) };
  if (converted !== undefined)
    return { kind: "refused", converted, would: previewOfActive(workspace) ?? converted };
  return unreadService(workspace) ?? { kind: "no-unit" };
}

function isActiveRead(workspace: Workspace): boolean {
  const active = pathOf(workspace.active, workspace);
  return !servicesOf(workspace).unread.some(({ path }) => path === active);
}

function unreadService(workspace: Workspace): UnreadService | undefined {
  const fileName = unitOfFile(workspace.active);
  const path = pathOf(fileName, workspace);
  const behaviours = behavioursOf(workspace.target.podman);
  const isUnit = Object.hasOwn(workspace.files, fileName) && kindRead(fileName, behaviours) !== undefined;
  const { unread } = servicesOf(workspace);
  const own = fileName === workspace.active ? unread.filter((file) => file.path === path) : [];
  const inDirectory = unread.filter((file) => takes(file, path));
  // One that can’t be read takes those beside it along, so that they are told together.
  const told = inDirectory.length > 0 ? inDirectory : own;
  if (!isUnit || told.length === 0) return undefined;
  return {
    kind: "unread",
    which: own.length > 0 ? "own" : "beside",
    takesDirectory: inDirectory.length > 0,
    problems: (own.length > 0 ? own : told).map(({ problem }) => problem),
    log: loadErrors(told, behaviours).map(({ text }) => text),
    would: previewOfActive(workspace),
  };
}

function takes({ takesDirectory, path }: UnreadFile, other: string): boolean {
  return takesDirectory && directoryOf(path) === directoryOf(other);
}
