import { because } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { addDefaultDependencies, translateDependencies } from "./dependencies.ts";
import { readsKey } from "../../podman/keys/keys.ts";

const sourcePath = because("It says which file the service was made of.");
const runningState = because("Podman keeps there what it knows of running containers.");

/** Of these no source was named up to 5.2 (runs of 4.4.4 to 5.2.5). */
const withoutSource: ReadonlySet<string> = new Set(["Network", "Volume"]);

/** What all units have in common, at the beginning of each conversion (generator-spec.md 7). */
export function addCommonLines(conversion: Conversion): void {
  const { unit, file, behaviours } = conversion;
  const { section } = unit.kind;
  refuseUnknownKeys(conversion);
  translateDependencies(conversion);
  addDefaultDependencies(conversion);
  file.rename(section, `X-${section}`);
  if (behaviours.has("defaultDependencies")) file.rename("Quadlet", "X-Quadlet");
  const order = behaviours.has("ordersCommonLines") ? "together" : section;
  if (order === "Build") requireRunningState(conversion);
  if (behaviours.has("namesEverySource") || !withoutSource.has(section))
    conversion.addToUnit("SourcePath", unit.path, sourcePath);
  if (order !== "Build" && order !== "Container") requireRunningState(conversion);
}

/** The last of the common lines; up to 5.5 a container’s follows those of its image. */
export function requireRunningState(conversion: Conversion): void {
  conversion.addToUnit("RequiresMountsFor", "%t/containers", runningState);
}

/** Names the first key that this release does not know (generator-spec.md 7, step 1). */
function refuseUnknownKeys(conversion: Conversion): void {
  const { unit, behaviours, context } = conversion;
  const sections = behaviours.has("defaultDependencies")
    ? [unit.kind.section, "Quadlet"]
    : [unit.kind.section];
  for (const name of sections) {
    const section = unit.sections.find((each) => each.name === name);
    for (const line of section?.lines ?? []) {
      if (line.kind === "comment" || readsKey(context.podman, name, line.key)) continue;
      conversion.refuse({ kind: "unsupported-key", key: line.key, section: name, path: unit.path }, line);
      return;
    }
  }
}
