import { useRef, useState } from "react";
import { choiceOf, isLargeChoice } from "../../../core/podman/network-modes/mode-choice.ts";
import type { ModeChoice } from "../../../core/podman/network-modes/network-modes.ts";
import type { Analysis } from "../../../core/workspace/analysis/analyze.ts";
import type { SessionState } from "../../../state/session.ts";
import { useRead, useSession, useWholeSession } from "../../session/session.tsx";
import { whenLoaded } from "../../session/when-loaded.ts";

/** What chooses between other networks than the two large ones, and what it then shows. */
export const loadOtherNetworks = () => import("./other-networks.ts");

/** A choice that the file has not followed yet, and what it was made over. */
interface Asked {
  readonly choice: ModeChoice;
  readonly over: ModeChoice | undefined;
  readonly moment: string;
}

/**
 * The choice of the file; one that a person has to complete is shown as chosen before it is in the file. What chooses
 * other networks loads with the first such choice: another choice, another file, undo and redo call that one off.
 */
export function useNetworkChoice() {
  const { store, actions } = useWholeSession();
  const present = useRead(presentChoice);
  const moment = useSession(momentOf);
  const [asked, ask] = useState<Asked>();
  const last = useRef<Asked>(undefined);
  // The file has followed, or was changed from elsewhere.
  if (asked && (asked.over !== present || asked.moment !== moment)) ask(undefined);

  const chooseLate = (made: Asked) => {
    const part = loadOtherNetworks();
    part.catch(() => ask(undefined));
    whenLoaded(actions, part, ({ choose }) => {
      if (last.current === made && momentOf(store.getState()) === made.moment) choose(actions, made.choice);
    });
  };

  return {
    chosen: asked?.choice ?? present,
    choose: (choice: ModeChoice) => {
      const made = { choice, over: present, moment: momentOf(store.getState()) };
      ask(made);
      last.current = made;
      if (isLargeChoice(choice) && isLargeChoice(present)) actions.chooseNetwork(choice);
      else chooseLate(made);
    },
  };
}

function momentOf({ generation, travels }: SessionState): string {
  return `${generation} ${travels}`;
}

/** Drop-ins may decide, and what they decide may be unknown. */
function presentChoice(
  { mode, network, target }: Analysis,
  { history: { present } }: SessionState,
): ModeChoice | undefined {
  if (network !== "other") return network;
  const own = choiceOf(mode, target.scope, present.workspace.files);
  return isLargeChoice(own) ? undefined : own;
}
