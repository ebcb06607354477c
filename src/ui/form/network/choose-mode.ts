import type { ModeChoice } from "../../../core/network/modes/mode-choice.ts";
import { chooseMode } from "../../../core/workspace/network/choose-mode.ts";
import type { Actions } from "../../../state/actions.ts";

/** Chooses a network; `value` is what its line says, where a person has to name it. */
export function choose(
  { changeFiles }: Pick<Actions, "changeFiles">,
  choice: ModeChoice,
  value?: string,
): void {
  changeFiles(`Network is now ${says[choice]}`, (workspace) => chooseMode(workspace, choice, value));
}

const says: Readonly<Record<ModeChoice, string>> = {
  private: "private",
  host: "host",
  named: "a named network",
  container: "another container’s",
  none: "none",
  bridge: "the default bridge",
  pasta: "pasta",
  slirp4netns: "slirp4netns",
  namespace: "a namespace",
  pod: "the pod’s",
  macvlan: "the LAN, with its own address",
};
