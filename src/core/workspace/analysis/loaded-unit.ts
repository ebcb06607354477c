import type { Unit } from "../../quadlet/source/unit.ts";
import { previewOf } from "./preview-services.ts";
import { loadedUnitNamed } from "./loaded-units.ts";
import type { Workspace } from "../workspace.ts";

/**
 * A file of the workspace with its drop-ins merged in. Only where the generator can’t read it, or skips it, is the run
 * asked that passes over what is in the way.
 */
export function loadedUnit(workspace: Pick<Workspace, "files" | "target">, name: string): Unit | undefined {
  return loadedUnitNamed(workspace, name) ?? previewOf(workspace, name)?.unit;
}
