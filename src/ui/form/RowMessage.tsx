import type { ReactNode } from "react";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import { FieldFindings } from "./FieldFindings.tsx";
import "./rows.css";

interface RowMessageProps {
  readonly id: string;
  readonly problem: string | undefined;
  /** What a new row still lacks is a hint, not a mistake. */
  readonly isNew: boolean;
  /** The line of the row, where it has one. */
  readonly line?: (document: UnitDocument) => TextRange | undefined;
  /** Shown when there is no problem. */
  readonly children?: ReactNode;
}

/** What there is to say about a row, below its fields. */
export function RowMessage({ id, problem, isNew, line, children }: RowMessageProps) {
  return (
    <div className="message" id={id}>
      {problem === undefined ? (
        children
      ) : (
        <p className={isNew ? "hint" : "problem"}>
          {problem}
          {!isNew && " Not written."}
        </p>
      )}
      {line && <FieldFindings line={line} />}
    </div>
  );
}
