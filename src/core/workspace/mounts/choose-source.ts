import type { Volume } from "../../podman/values/mount/volume.ts";
import { writeVolume } from "../../podman/values/mount/volume.ts";
import { volumes } from "../../podman/values/mount/volume-list.ts";
import { sourceAs } from "../../podman/values/mount/volume-kind.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { makeUnit, withoutMadeUnit } from "../network/made-unit.ts";
import { activeText, withActiveText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** Where a volume’s files are to come from. */
export type SourceChoice =
  | { readonly kind: "new-file" }
  /** `before`: the source that it had as one of this kind, if it was one. */
  | { readonly kind: "path" | "named"; readonly before?: string | undefined }
  /** A `.volume` file of the workspace. */
  | { readonly kind: "file"; readonly name: string };

/** The `.volume` files of a workspace. */
export function volumeFiles({ files }: Workspace): readonly string[] {
  return Object.keys(files).filter((name) => name.endsWith(".volume"));
}

/**
 * Gives the volume in this place of the list another source, or adds it behind the others; a new `.volume` file is
 * added along. One that a step made and nobody uses then goes. What stands in the fields is kept; without a place in
 * the container it gets one.
 */
export function chooseSource(
  workspace: Workspace,
  index: number,
  volume: Volume,
  choice: SourceChoice,
): Workspace {
  const { workspace: made, source } = sourceFor(workspace, volume, choice);
  const written = writeVolume({ ...volume, source, target: volume.target === "" ? "/data" : volume.target });
  if (written.kind !== "value") return workspace;
  const document = parseUnitFile(activeText(made));
  const row = volumes.rows(document)[index];
  const changes =
    row === undefined ? volumes.add(document, written.value) : volumes.change(document, index, written.value);
  const next = withActiveText(made, applyChanges(document.text, changes));
  return volume.source === source ? next : withoutMadeUnit(next, volume.source);
}

function sourceFor(workspace: Workspace, volume: Volume, choice: SourceChoice) {
  switch (choice.kind) {
    case "file":
      return { workspace, source: choice.name };
    case "new-file": {
      const made = makeUnit(workspace, "data.volume");
      return { workspace: made.workspace, source: made.name };
    }
    case "path":
    case "named":
      return { workspace, source: choice.before ?? sourceAs(choice.kind, volume, workspace.target.scope) };
  }
}
