import type { CheckContext } from "../model/rule.ts";
import type { UnitSettings } from "../../podman/settings/unit-settings.ts";

/** The settings of a file and the section that is its own: of the checked file, or of one beside it. */
export type OwnSection = Pick<CheckContext, "settings" | "section">;

/**
 * Computes what follows from the settings of a file once, however many rules ask for it; those of the files beside it
 * outlast a keystroke.
 */
export function oncePerFile<T>(compute: (own: OwnSection) => T): (own: OwnSection) => T {
  const known = new WeakMap<UnitSettings, Map<string, T>>();
  return (own) => {
    const { settings, section } = own;
    const sections = known.get(settings) ?? new Map<string, T>();
    known.set(settings, sections);
    const found = sections.get(section) ?? compute(own);
    sections.set(section, found);
    return found;
  };
}
