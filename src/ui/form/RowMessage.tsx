import type { ReactNode } from "react";
import "./rows.css";

interface RowMessageProps {
  readonly id: string;
  readonly problem: string | undefined;
  /** What a new row still lacks is a hint, not a mistake. */
  readonly isNew: boolean;
  /** Shown when there is no problem. */
  readonly children?: ReactNode;
}

/** What there is to say about a row, below its fields. */
export function RowMessage({ id, problem, isNew, children }: RowMessageProps) {
  return (
    <div className="message" id={id}>
      {problem === undefined ? children : <p className={isNew ? "hint" : "problem"}>{problem}</p>}
    </div>
  );
}
