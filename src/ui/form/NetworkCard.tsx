import { lazy, useId } from "react";
import { defaultNetwork } from "../../core/network/effective-network.ts";
import type { NetworkMode } from "../../core/network/network-mode.ts";
import { placeOf } from "../../core/network/place.ts";
import { resolutionWords } from "../../core/network/resolution.ts";
import { effectiveAssignments } from "../../core/unit-file/read.ts";
import { useActions, useAnalysis } from "../app/session.tsx";
import type { ShowEvidence } from "../explain/evidence.ts";
import { Reach } from "../explain/Reach.tsx";
import { LateDetails } from "../parts/LateDetails.tsx";
import { Pictogram } from "../parts/Pictogram.tsx";
import { Icon } from "../parts/Icon.tsx";

const HostAdvice = lazy(() => import("../explain/HostAdvice.tsx"));
const PrivateDetails = lazy(() => import("./PrivateDetails.tsx"));

type Choice = "private" | "host";

const says: Readonly<Record<Choice, string>> = {
  private: "Its own network. You publish the ports that others may use.",
  host: "Shares this machine’s interfaces, addresses and ports. No network isolation.",
};

const saysInPartition: Readonly<Record<Choice, string>> = {
  private: says.private,
  host: "Shares the partition’s interfaces, addresses and ports. No network isolation from it.",
};

/** The one large choice, what it means here, and what the container then reaches. */
export function NetworkCard({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const heading = useId();
  const { network, target } = useAnalysis();
  const words = target.scope === "qm" ? saysInPartition : says;
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
            isChosen={choice === network}
            isDefault={choice === defaultNetwork(target.scope)}
            says={words[choice]}
          />
        ))}
      </div>
      <Meaning showEvidence={showEvidence} />
      <Reach showEvidence={showEvidence} />
    </section>
  );
}

interface ChoiceCardProps {
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly isDefault: boolean;
  readonly says: string;
}

function ChoiceCard({ choice, isChosen, isDefault, says: sentence }: ChoiceCardProps) {
  const { chooseNetwork } = useActions();
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
        onClick={() => chooseNetwork(choice)}
        onChange={() => undefined}
      />
      <Pictogram network={choice} />
      <span className="name">
        <span id={`${id}-name`}>{choice === "private" ? "Private" : "Host"}</span>
        {isDefault && <span className="badge">default</span>}
        <Icon name="circleCheck" className="icon tick" />
      </span>
      <span className="says" id={`${id}-says`}>
        {sentence}
      </span>
    </label>
  );
}

interface MeaningProps {
  readonly showEvidence: ShowEvidence;
}

/** What the present network means here, and when host is needed. */
function Meaning({ showEvidence }: MeaningProps) {
  const { mode, target, fromDropIns } = useAnalysis();
  return (
    <div className="meaning">
      {fromDropIns.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {target.scope === "qm" && (
        <p>
          A QM partition is a container with a systemd and a Podman of its own, set apart from the rest of a
          vehicle’s system. What runs in it sees the partition as its machine.
        </p>
      )}
      {mode.kind === "host" && (
        <p>
          Host is no network of its own: nothing stands between the container and{" "}
          {placeOf(target.scope).machine}.
        </p>
      )}
      {fromDropIns.length === 0 && (mode.kind === "unset" || mode.kind === "private") && (
        <OwnNetwork mode={mode.kind} />
      )}
      {fromDropIns.length === 0 && namesAnother(mode) && <OtherNetwork isPod={mode.kind === "pod"} />}
      <LateDetails summary="Do I need host?">
        <HostAdvice showEvidence={showEvidence} />
      </LateDetails>
    </div>
  );
}

const namesAnother = ({ kind }: NetworkMode) => !["host", "private", "unset"].includes(kind);

/** The network that the file names, and what choosing another does to it. */
function OtherNetwork({ isPod }: { readonly isPod: boolean }) {
  const { document } = useAnalysis();
  if (isPod)
    return (
      <p>
        This container uses the network of its pod. Choosing Private or Host takes it out of that network.
      </p>
    );
  const values = effectiveAssignments(document, { section: "Container", key: "Network" });
  return (
    <p>
      This file names another network: <code>{values.map(({ value }) => value).join(", ")}</code>. Choosing
      Private or Host replaces it.
    </p>
  );
}

/** What private, or the missing line, turns into for this scope and release. */
function OwnNetwork({ mode }: { readonly mode: "unset" | "private" }) {
  const { target } = useAnalysis();
  const { chooseNetwork } = useActions();
  return (
    <>
      <p>{resolutionWords(mode, target)}</p>
      {mode === "unset" && (
        <p>
          The file has no <code>Network=</code> line, so the default holds.{" "}
          <button type="button" className="link" onClick={() => chooseNetwork("private")}>
            Write Network=private
          </button>
        </p>
      )}
      <LateDetails summary={mode === "unset" ? "What writing the line changes" : "What this means here"}>
        <PrivateDetails mode={mode} target={target} />
      </LateDetails>
    </>
  );
}
