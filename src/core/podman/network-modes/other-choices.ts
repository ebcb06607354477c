import { choiceLabels } from "./choice-labels.ts";
import { networkModeKinds, networkModes } from "./network-modes.ts";
import type { ModeChoice } from "./network-modes.ts";
import type { OtherChoice } from "./mode-choice.ts";

/** The choices beside the two large ones, as they are offered. */
export const otherChoices: readonly OtherChoice[] = Object.keys(choiceLabels).filter(isOtherChoice);

function isOtherChoice(choice: string): choice is OtherChoice {
  return Object.hasOwn(choiceLabels, choice) && choice !== "private" && choice !== "host";
}

/** Is there a release of Podman that has this network no more? */
export function isGivenUp(choice: ModeChoice): boolean {
  return networkModeKinds.some((kind) => kind === choice && networkModes[kind].until !== undefined);
}
