import { useState } from "react";
import type { ReactNode } from "react";
import { LatePart } from "./LatePart.tsx";

interface LateDetailsProps {
  readonly summary: string;
  readonly className?: string;
  /** Loads and draws when the details are opened. */
  readonly children: ReactNode;
}

/** A disclosure whose content is not there before it is opened. */
export function LateDetails({ summary, className, children }: LateDetailsProps) {
  const [isOpen, setIsOpen] = useState(false);
  // It may have been opened before the script ran.
  const lookAt = (details: HTMLDetailsElement | null) => {
    if (details?.open) setIsOpen(true);
  };
  return (
    <details ref={lookAt} className={className} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <LatePart part={summary}>{isOpen && children}</LatePart>
    </details>
  );
}
