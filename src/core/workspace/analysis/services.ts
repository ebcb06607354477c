import { generate } from "../../quadlet/generate.ts";
import { GeneratorMemory } from "../../quadlet/memory.ts";
import { loadedUnits } from "./loaded-units.ts";
import { oncePerFiles } from "./once-per-files.ts";

const memory = new GeneratorMemory();

/**
 * What Podman’s generator makes of the files of a workspace, as if they lay in the normal directory of its scope. What
 * did not change since the run before is not converted again.
 */
export const servicesOf = oncePerFiles((workspace) =>
  generate({
    directories: [],
    loaded: loadedUnits(workspace).asRead,
    podman: workspace.target.podman,
    isUser: workspace.target.scope === "user",
    memory,
  }),
);
