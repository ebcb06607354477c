import { useEffect, useRef } from "react";
import type { Becomes, Step } from "../../core/explain-file/explanation.ts";
import { ExplanationFindings } from "./ExplanationFindings.tsx";
import { Shown } from "../parts/Shown.tsx";
import { visibleText } from "../../core/unit-file/hidden-characters.ts";

interface StepViewProps {
  readonly step: Step;
  readonly goToLine: (lineNumber: number) => void;
  readonly isMade: boolean;
  /** Did the address ask for it? */
  readonly isAskedFor: boolean;
  readonly isActive: boolean;
}

/** Lines of the file beside what they say, become, reach, and what was found in them. */
export function StepView({ step, goToLine, isMade, isAskedFor, isActive }: StepViewProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAskedFor) item.current?.querySelector("button")?.focus();
  }, [isAskedFor]);
  return (
    <li ref={item} className="explained-step" data-kind={step.kind} data-asked={isAskedFor || undefined}>
      <div className="explained-source">
        <button
          type="button"
          className="explained-line"
          title={`Go to line ${step.lineNumber} of the file`}
          onClick={() => goToLine(step.lineNumber)}
        >
          <span className="hidden-visually">Line </span>
          {step.lineNumber}
        </button>
        <pre>
          <code>
            <Shown text={step.source.replace(/\r?\n$/, "")} />
          </code>
        </pre>
      </div>
      <div className="explained-words">
        <p>{visibleText(step.sentences.join(" "))}</p>
        {step.reach.length > 0 && <p className="explained-reach">{step.reach.join(" ")}</p>}
        {step.becomes && <BecomesView becomes={step.becomes} isMade={isMade} />}
        <ExplanationFindings findings={step.findings} isActive={isActive} />
      </div>
    </li>
  );
}

/** More than this are counted only. */
const firstPieces = 40;

/** What the lines became, or why nothing. */
function BecomesView({ becomes, isMade }: { readonly becomes: Becomes; readonly isMade: boolean }) {
  if (becomes.kind === "nothing")
    return (
      <p className="explained-becomes">
        <span className="explained-label">Nothing by itself:</span> {becomes.why}
      </p>
    );
  return (
    <div className="explained-becomes">
      <ul>
        {becomes.pieces.slice(0, firstPieces).map(({ of, text, isCopy }, index) => (
          // A line may give the same words twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {isCopy ? (
              visibleText(`${of} ${isMade ? "gets" : "would get"} the line as it stands`)
            ) : (
              <>
                <span className="explained-label">{visibleText(isMade ? of : `Would be ${of}`)}</span>{" "}
                <code>
                  <Shown text={text} />
                </code>
              </>
            )}
          </li>
        ))}
        {becomes.pieces.length > firstPieces && <li>and {becomes.pieces.length - firstPieces} more</li>}
      </ul>
      {becomes.note !== undefined && <p>{becomes.note}</p>}
    </div>
  );
}
