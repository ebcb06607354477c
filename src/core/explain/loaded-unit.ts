import type { Unit } from "../quadlet/source/unit.ts";
import { previewOf } from "../workspace/analysis/preview-services.ts";
import { servicesOf } from "../workspace/analysis/services.ts";
import { unitNamed } from "../workspace/analysis/unit-named.ts";
import type { Workspace } from "../workspace/workspace.ts";

/**
 * A file of the workspace with its drop-ins merged in. Only where the generator can’t read it, or skips it, is the run
 * asked that passes over what is in the way.
 */
export function loadedUnit(workspace: Pick<Workspace, "files" | "target">, name: string): Unit | undefined {
  const loaded = unitNamed(servicesOf(workspace), name);
  return (loaded ?? previewOf(workspace, name))?.unit;
}
