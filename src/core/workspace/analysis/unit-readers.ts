import { behavioursOf } from "../../podman/behaviours.ts";
import { UnitReader } from "../../quadlet/reading/unit-reader.ts";
import { loadedUnits } from "./loaded-units.ts";
import { oncePerFiles } from "./once-per-files.ts";

/** The units of a workspace as the generator of its Podman reads them, drop-ins merged in and nothing converted. */
export const unitReaders = oncePerFiles((workspace): readonly UnitReader[] => {
  const { podman } = workspace.target;
  const reader = { podman, behaviours: behavioursOf(podman) };
  return loadedUnits(workspace).asWritten.units.map((unit) => new UnitReader(unit, reader));
});
