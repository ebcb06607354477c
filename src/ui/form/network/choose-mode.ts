import { isLargeChoice } from "../../../core/podman/network-modes/mode-choice.ts";
import type { ModeChoice } from "../../../core/podman/network-modes/network-modes.ts";
import { chooseMode } from "../../../core/workspace/network/choose-mode.ts";
import { modeWords } from "./mode-words.ts";
import type { Actions } from "../../../state/actions.ts";

/** Chooses a network; `value` is what its line says, where a person has to name it. */
export function choose(
  { changeFiles }: Pick<Actions, "changeFiles">,
  choice: ModeChoice,
  value?: string,
): void {
  changeFiles(`Network is now ${isLargeChoice(choice) ? choice : modeWords[choice].now}`, (workspace) =>
    chooseMode(workspace, choice, value),
  );
}
