import type { Unit } from "../quadlet/source/unit.ts";
import { previewOf } from "../workspace/preview-services.ts";
import { servicesOf } from "../workspace/services.ts";
import type { Workspace } from "../workspace/workspace.ts";

/**
 * A file of the workspace with its drop-ins merged in. Only where the generator can’t read it, or skips it, is the run
 * asked that passes over what is in the way.
 */
export function loadedUnit(workspace: Workspace, name: string): Unit | undefined {
  const loaded = servicesOf(workspace).units.find(({ fileName }) => fileName === name);
  return (loaded ?? previewOf(workspace, name))?.unit;
}
