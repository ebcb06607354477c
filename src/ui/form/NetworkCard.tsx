import { lazy, useId } from "react";
import { isLargeChoice } from "../../core/podman/network-modes/mode-choice.ts";
import type { ModeChoice } from "../../core/podman/network-modes/network-modes.ts";
import { setAsideMarker } from "../../core/network/edit/set-aside.ts";
import { resolutionWords } from "../../core/podman/network-modes/resolution.ts";
import { useAnalysis, useRead } from "../session/session.tsx";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { Reach } from "../reach/Reach.tsx";
import { LateDetails } from "../parts/LateDetails.tsx";
import { LatePart } from "../parts/LatePart.tsx";
import { ChoiceCard } from "./network/ChoiceCard.tsx";
import { OtherChoices } from "./network/OtherChoices.tsx";
import { loadOtherNetworks, useNetworkChoice } from "./network/use-network-choice.ts";
import { late } from "../parts/late.ts";

const HostAssistant = lazy(() => import("../assistant/HostAssistant.tsx"));
const PrivateDetails = late(() => import("./PrivateDetails.tsx"));

const FurtherMeaning = lazy(async () => ({ default: (await loadOtherNetworks()).FurtherMeaning }));

/** The choice of the network, what it means here, and what the container then reaches. */
export function NetworkCard({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const heading = useId();
  const { target } = useAnalysis("target");
  const { chosen, choose } = useNetworkChoice();
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>Network</h2>
      </div>
      <div className="choices" role="radiogroup" aria-labelledby={heading}>
        {(["private", "host"] as const).map((choice) => (
          <ChoiceCard
            key={choice}
            choice={choice}
            scope={target.scope}
            isChosen={choice === chosen}
            choose={choose}
          />
        ))}
        <OtherChoices chosen={chosen} choose={choose} />
      </div>
      <Meaning chosen={chosen} showEvidence={showEvidence} />
      <Reach showEvidence={showEvidence} />
    </section>
  );
}

interface MeaningProps {
  readonly chosen: ModeChoice | undefined;
  readonly showEvidence: ShowEvidence;
}

/** What the present network means here, its options, and when host is needed. */
function Meaning({ chosen, showEvidence }: MeaningProps) {
  const { mode, target, fromDropIns } = useAnalysis("mode", "target", "fromDropIns");
  const hasSetAside = useRead(({ document }) => document.text.includes(setAsideMarker));
  const hasOwnNetwork = fromDropIns.length === 0 && isLargeChoice(chosen);
  // All but the line with nothing else to tell.
  const hasMore = mode.kind !== "private" || chosen !== "private" || target.scope === "qm" || hasSetAside;
  return (
    <div className="meaning">
      {fromDropIns.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <LatePart part="What this network means here">{hasMore && <FurtherMeaning chosen={chosen} />}</LatePart>
      {hasOwnNetwork && (mode.kind === "unset" || mode.kind === "private") && <OwnNetwork mode={mode.kind} />}
      <LateDetails summary="Do I need host?">
        <HostAssistant showEvidence={showEvidence} />
      </LateDetails>
    </div>
  );
}

/** What private, or the missing line, turns into for this scope and release. */
function OwnNetwork({ mode }: { readonly mode: "unset" | "private" }) {
  const { target } = useAnalysis("target");
  return (
    <>
      <p>{resolutionWords(mode, target)}</p>
      <LateDetails summary={mode === "unset" ? "What writing the line changes" : "What this means here"}>
        <PrivateDetails mode={mode} target={target} />
      </LateDetails>
    </>
  );
}
