import { choiceLabels } from "../../../core/podman/network-modes/choice-labels.ts";
import { isLargeChoice } from "../../../core/podman/network-modes/mode-choice.ts";
import type { ModeChoice } from "../../../core/podman/network-modes/network-modes.ts";
import { placeOf } from "../../../core/podman/place.ts";
import { useActions, useAnalysis } from "../../session/session.tsx";
import { AsideNote } from "./AsideNote.tsx";
import { ModePanel } from "./ModePanel.tsx";

/** What the choice means beyond the first screen: of private and host some sentences, of the others their panel. */
export function FurtherMeaning({ chosen }: { readonly chosen: ModeChoice | undefined }) {
  const { mode, target, fromDropIns } = useAnalysis("mode", "target", "fromDropIns");
  const isLarge = isLargeChoice(chosen);
  return (
    <>
      {target.scope === "qm" && (
        <p>
          A QM partition is a container with a systemd and a Podman of its own, set apart from the rest of a
          vehicle’s system. What runs in it sees the partition as its machine.
        </p>
      )}
      {chosen === "host" && mode.kind === "host" && (
        <p>
          Host is no network of its own: nothing stands between the container and{" "}
          {placeOf(target.scope).machine}.
        </p>
      )}
      {isLarge && mode.kind === "unset" && fromDropIns.length === 0 && <UnsetNote />}
      {isLarge && <AsideNote />}
      {chosen !== undefined && !isLarge && <ModePanel choice={chosen} name={choiceLabels[chosen]} />}
    </>
  );
}

/** Why a network holds that the file does not name. */
function UnsetNote() {
  const { chooseNetwork } = useActions();
  return (
    <p>
      The file has no <code>Network=</code> line, so the default holds.{" "}
      <button type="button" className="link" onClick={() => chooseNetwork("private")}>
        Write Network=private
      </button>
    </p>
  );
}
