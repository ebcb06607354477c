import type { ConvertedUnit } from "../../quadlet/conversion/converted-unit.ts";
import { GeneratorMemory } from "../../quadlet/memory.ts";
import { unitOfFile } from "../../quadlet/names/drop-in-name.ts";
import { generatePreview } from "../../quadlet/generate-preview.ts";
import { loadedUnits } from "./loaded-units.ts";
import { oncePerFiles } from "./once-per-files.ts";
import { unitNamed } from "./unit-named.ts";
import type { Workspace } from "../workspace.ts";

const memory = new GeneratorMemory();

const previewServicesOf = oncePerFiles((workspace) => {
  const { asWritten, readDocument } = loadedUnits(workspace);
  return generatePreview(workspace.files, workspace.target, { memory, loaded: asWritten, readDocument });
});

/**
 * What the generator would make of the active file, or of the unit whose drop-in it is, as far as that can be said while
 * the files are written; what it really makes is in `servicesOf`. Undefined where there is no such unit.
 */
export function previewOfActive(workspace: Workspace): ConvertedUnit | undefined {
  return previewOf(workspace, unitOfFile(workspace.active));
}

/** The same of a unit by the name of its file. */
export function previewOf(
  workspace: Pick<Workspace, "files" | "target">,
  unit: string,
): ConvertedUnit | undefined {
  return unitNamed(previewServicesOf(workspace), unit);
}

/** The files that units of the workspace name and that are not there, each once. */
export function missingFiles(workspace: Pick<Workspace, "files" | "target">): readonly string[] {
  return [...new Set(previewUnits(workspace).flatMap(({ missing }) => Array.from(missing)))];
}

/** What the generator would make of all units. */
export function previewUnits(workspace: Pick<Workspace, "files" | "target">): readonly ConvertedUnit[] {
  return previewServicesOf(workspace).units;
}
