import type { UnitError } from "../../quadlet/conversion/unit-message.ts";
import type { Target } from "../../podman/target.ts";
import type { UnitSettings } from "../../podman/settings/unit-settings.ts";

/** All files of a directory. It is the same object whichever of them is checked, so that what follows from it is kept. */
export interface AllFiles {
  /** The names of all files, the checked one among them. */
  readonly fileNames: readonly string[];
  /** Is there a file of this name? */
  readonly has: (fileName: string) => boolean;
  /** The settings of a file with those of its drop-ins; undefined where there is no such file. */
  readonly settingsOf: (fileName: string) => UnitSettings | undefined;
  readonly target: Target;
}

/** The files beside the one that is checked, and what the generator says of that one among them. */
export interface OtherFiles extends Omit<AllFiles, "target"> {
  /** Are these all files of the directory? Only then is a file that is named and not here a mistake. */
  readonly isComplete: boolean;
  /** Each reason for which the generator refuses the checked file; the real one stops at the first. */
  readonly errors: readonly UnitError[];
  /** Undefined before the others are looked at. */
  readonly all: AllFiles | undefined;
}

/** What is known of a file before the others are looked at. */
export const noOtherFiles: OtherFiles = {
  isComplete: false,
  fileNames: [],
  has: () => false,
  settingsOf: () => undefined,
  errors: [],
  all: undefined,
};
