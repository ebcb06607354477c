import { lazy, Suspense, useId, useState } from "react";
import type { NetworkMode } from "../../core/network/network-mode.ts";
import { resolutionOf } from "../../core/network/resolution.ts";
import { effectiveAssignments } from "../../core/unit-file/read.ts";
import { useActions, useAnalysis } from "../app/session.tsx";
import type { ShowEvidence } from "../explain/evidence.ts";
import { Reach } from "../explain/Reach.tsx";
import { Pictogram } from "../parts/Pictogram.tsx";
import { Icon } from "../parts/Icon.tsx";

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
  const { mode, target } = useAnalysis();
  const byDefault: Choice = target.scope === "qm" ? "host" : "private";
  const chosen = chosenBy(mode, byDefault);
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
            isChosen={choice === chosen}
            isDefault={choice === byDefault}
            says={words[choice]}
          />
        ))}
      </div>
      <Meaning />
      <Reach showEvidence={showEvidence} />
    </section>
  );
}

function chosenBy(mode: NetworkMode, byDefault: Choice): Choice | undefined {
  if (mode.kind === "unset") return byDefault;
  return mode.kind === "private" || mode.kind === "host" ? mode.kind : undefined;
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

/** What the choice turns into for this scope and release; for a file without the line, what writing it changes. */
function Meaning() {
  const [isOpen, setIsOpen] = useState(false);
  const { mode, target, document } = useAnalysis();
  const { chooseNetwork } = useActions();
  if (mode.kind === "host") return null;
  if (mode.kind !== "unset" && mode.kind !== "private") {
    const values = effectiveAssignments(document, { section: "Container", key: "Network" });
    return (
      <div className="meaning">
        <p>
          {mode.kind === "pod" ? (
            "This container uses the network of its pod. Choosing Private or Host takes it out of that network."
          ) : (
            <>
              This file names another network: <code>{values.map(({ value }) => value).join(", ")}</code>.
              Choosing Private or Host replaces it.
            </>
          )}
        </p>
      </div>
    );
  }
  const resolution = resolutionOf(mode.kind, target);
  return (
    <div className="meaning">
      <p>{resolution.words}</p>
      {mode.kind === "unset" && (
        <p>
          The file has no <code>Network=</code> line, so the default holds.{" "}
          <button type="button" className="link" onClick={() => chooseNetwork("private")}>
            Write Network=private
          </button>
        </p>
      )}
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{mode.kind === "unset" ? "What writing the line changes" : "What this means here"}</summary>
        <Suspense>{isOpen && <PrivateDetails resolution={resolution} target={target} />}</Suspense>
      </details>
    </div>
  );
}
