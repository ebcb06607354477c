import { choiceLabels } from "../../../core/podman/network-modes/choice-labels.ts";
import { isGivenUp, otherChoices } from "../../../core/podman/network-modes/other-choices.ts";
import type { ModeChoice } from "../../../core/podman/network-modes/network-modes.ts";

interface OtherChoicesProps {
  readonly chosen: ModeChoice | undefined;
  readonly choose: (choice: ModeChoice) => void;
}

/** The other networks, as small choices of the same group; one that a release gave up for a file that has it. */
export function OtherChoices({ chosen, choose }: OtherChoicesProps) {
  const choices = otherChoices.filter((choice) => choice === chosen || !isGivenUp(choice));
  return (
    <div className="other-choices">
      <span>Or</span>
      {choices.map((choice) => (
        <label key={choice} className="button small other-choice">
          <input
            type="radio"
            name="Container.Network"
            value={choice}
            checked={choice === chosen}
            onClick={() => choose(choice)}
            onChange={() => undefined}
          />
          {choiceLabels[choice]}
        </label>
      ))}
    </div>
  );
}
