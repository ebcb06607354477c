import { useId } from "react";
import type { ReactNode } from "react";
import { Icon } from "../parts/Icon.tsx";
import { LatePart } from "../parts/LatePart.tsx";
import { useFolded } from "./use-folded.ts";
import { Shown } from "../parts/Shown.tsx";
import "./folded.css";

interface FoldedCardProps {
  readonly title: string;
  /** How things stand, in one sentence. */
  readonly state: ReactNode;
  /** The file says something about it: then it is open. */
  readonly isSet: boolean;
  /** Loads and draws when the card is open. */
  readonly children: ReactNode;
}

/** A card for what most files leave as it is: its head says how things stand, and it opens where the file says more. */
export function FoldedCard({ title, state, isSet, children }: FoldedCardProps) {
  const heading = useId();
  const { isOpen, toggle, generation } = useFolded(isSet);
  return (
    <section aria-labelledby={heading}>
      <details className="card folded" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>
          <h2 id={heading}>{title}</h2>
          <span className="aside">{typeof state === "string" ? <Shown text={state} /> : state}</span>
          <Icon name="chevronDown" />
        </summary>
        <LatePart key={generation} part={title}>
          {isOpen && children}
        </LatePart>
      </details>
    </section>
  );
}
