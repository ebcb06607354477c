import { useId } from "react";
import { defaultNetwork } from "../../../core/podman/network-modes/effective-network.ts";
import { capitalized } from "../../../core/english/capitalized.ts";
import type { LargeChoice } from "../../../core/podman/network-modes/mode-choice.ts";
import { placeOf } from "../../../core/podman/place.ts";
import type { Scope } from "../../../core/podman/target.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Pictogram } from "../../parts/Pictogram.tsx";

interface ChoiceCardProps {
  readonly choice: LargeChoice;
  readonly scope: Scope;
  readonly isChosen: boolean;
  readonly choose: (choice: LargeChoice) => void;
}

/** One of the two large choices, with what it says. */
export function ChoiceCard({ choice, scope, isChosen, choose }: ChoiceCardProps) {
  const id = useId();
  return (
    <label className={`choice ${choice}`}>
      <input
        type="radio"
        name="Container.Network"
        value={choice}
        checked={isChosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-says`}
        // A click also decides when the card already shows what holds without a line.
        onClick={() => choose(choice)}
        onChange={() => undefined}
      />
      <Pictogram network={choice} />
      <span className="name">
        <span id={`${id}-name`}>{capitalized(choice)}</span>
        {choice === defaultNetwork(scope) && <span className="badge">default</span>}
        <Icon name="circleCheck" className="icon tick" />
      </span>
      <span className="says" id={`${id}-says`}>
        {wordsOf(choice, scope)}
      </span>
    </label>
  );
}

function wordsOf(choice: LargeChoice, scope: Scope): string {
  if (choice === "private") return "Its own network. You publish the ports that others may use.";
  return `Shares ${placeOf(scope).machines} interfaces, addresses and ports. No network isolation${scope === "qm" ? " from it" : ""}.`;
}
