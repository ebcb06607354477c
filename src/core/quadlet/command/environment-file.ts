import { each } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { entryGroup } from "./word-group.ts";

/** `EnvironmentFile=`: what is not absolute lies beside the unit file (generator-spec.md 10). */
export function environmentFiles(section: string): Stage {
  return each(section, "EnvironmentFile", ({ text, entry }, conversion) => {
    const path = conversion.absolutePath(text);
    const group = entryGroup(["--env-file", path], entry);
    return path === text ? group : { ...group, note: `${text} is looked up beside the unit file: ${path}.` };
  });
}
