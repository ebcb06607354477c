import type { Known } from "../../memory/once-per-object.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import { oncePerText } from "../../memory/once-per-text.ts";
import type { CheckContext } from "../model/rule.ts";
import type { UnitSettings } from "../../podman/settings/unit-settings.ts";

/** The settings of a file and the section that is its own: of the checked file, or of one beside it. */
export type OwnSection = Pick<CheckContext, "settings" | "section">;

/**
 * Computes what follows from the settings of a file once, however many rules ask for it; those of the files beside it
 * outlast a keystroke.
 */
export function oncePerFile<T extends Known>(compute: (own: OwnSection) => T): (own: OwnSection) => T {
  const bySection = oncePerObject((settings: UnitSettings) =>
    oncePerText((section: string) => compute({ settings, section })),
  );
  return ({ settings, section }) => bySection(settings)(section);
}
