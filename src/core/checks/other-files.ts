import type { UnitError } from "../quadlet/conversion/unit-message.ts";
import type { UnitSettings } from "./reading/unit-settings.ts";

/** The files beside the one that is checked, and what the generator says of that one among them. */
export interface OtherFiles {
  /** Are these all files of the directory? Only then is a file that is named and not here a mistake. */
  readonly isComplete: boolean;
  /** The names of all files, the checked one among them. */
  readonly fileNames: readonly string[];
  /** The settings of a file with those of its drop-ins; undefined where there is no such file. */
  readonly settingsOf: (fileName: string) => UnitSettings | undefined;
  /** Each reason for which the generator refuses the checked file; the real one stops at the first. */
  readonly errors: readonly UnitError[];
}

/** What is known of a file before the others are looked at. */
export const noOtherFiles: OtherFiles = {
  isComplete: false,
  fileNames: [],
  settingsOf: () => undefined,
  errors: [],
};
