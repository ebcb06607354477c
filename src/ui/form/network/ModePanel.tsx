import { useId } from "react";
import type { OtherChoice } from "../../../core/podman/network-modes/mode-choice.ts";
import { useAnalysis } from "../../session/session.tsx";
import { AsideNote } from "./AsideNote.tsx";
import { JoinContainer } from "./JoinContainer.tsx";
import { inPlace, modeWords, whyNotHere } from "./mode-words.ts";
import { NetworkRows } from "./NetworkRows.tsx";
import { PastaFields } from "./PastaFields.tsx";
import { PodFields } from "./PodFields.tsx";
import { SlirpFields } from "./SlirpFields.tsx";
import { TypedMode } from "./TypedMode.tsx";
import "../rows.css";
import "./panel.css";

interface ModePanelProps {
  readonly choice: OtherChoice;
  /** What the group calls it. */
  readonly name: string;
}

/** What a network is for, what is narrower, and its options. */
export function ModePanel({ choice, name }: ModePanelProps) {
  const heading = useId();
  const { target } = useAnalysis("target");
  const { is, use, narrower } = modeWords[choice];
  const problem = whyNotHere(choice, target);
  return (
    <section className="mode-panel" aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      <p>
        {inPlace(is, target)} {use}
      </p>
      <p className="narrower">{narrower}</p>
      {problem !== undefined && <p className="problem">{problem}</p>}
      <AsideNote />
      <Options choice={choice} />
    </section>
  );
}

function Options({ choice }: { readonly choice: OtherChoice }) {
  switch (choice) {
    case "named":
    case "macvlan":
    case "bridge":
      return <NetworkRows />;
    case "pasta":
      return <PastaFields />;
    case "slirp4netns":
      return <SlirpFields />;
    case "container":
      return <JoinContainer />;
    case "namespace":
      return (
        <div className="fields">
          <TypedMode
            mode="namespace"
            word="ns:"
            label="Path of the namespace"
            name="path"
            placeholder="/run/netns/can"
            problem={(typed) =>
              typed.startsWith("/") || typed.startsWith("%") ? undefined : "A path begins with /."
            }
            says="What made it has to run first: name that unit in Requires= and After= of [Unit]."
          />
        </div>
      );
    case "pod":
      return <PodFields />;
    case "none":
      return null;
  }
}
