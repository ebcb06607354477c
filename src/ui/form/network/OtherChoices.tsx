import type { ModeChoice, OtherChoice } from "../../../core/network/modes/mode-choice.ts";

/** What the networks beside the two large cards are called. */
export const modeNames: Readonly<Record<OtherChoice, string>> = {
  named: "Named network",
  container: "Another container’s network",
  none: "None",
  bridge: "Bridge",
  pasta: "Pasta",
  pod: "Pod",
  namespace: "Namespace path",
  macvlan: "Own address on the LAN",
  slirp4netns: "slirp4netns",
};

const offered = ["named", "container", "none", "bridge", "pasta", "pod", "namespace", "macvlan"] as const;

interface OtherChoicesProps {
  readonly chosen: ModeChoice | undefined;
  readonly choose: (choice: ModeChoice) => void;
}

/** The other networks, as small choices of the same group; the one that Podman 6 dropped for a file that has it. */
export function OtherChoices({ chosen, choose }: OtherChoicesProps) {
  const choices = chosen === "slirp4netns" ? [...offered, chosen] : offered;
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
          {modeNames[choice]}
        </label>
      ))}
    </div>
  );
}
