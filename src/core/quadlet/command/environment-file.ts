import { besideUnit, resolvedGroup } from "./resolved.ts";
import { each } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** `EnvironmentFile=`: what is not absolute lies beside the unit file (generator-spec.md 10). */
export function environmentFiles(section: string): Stage {
  return each(section, "EnvironmentFile", ({ text, entry }, conversion) => {
    const path = besideUnit(text, conversion.absolutePath(text));
    return resolvedGroup(["--env-file", path.text], path, entry);
  });
}
