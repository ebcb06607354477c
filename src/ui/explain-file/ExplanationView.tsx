import { useId, useState } from "react";
import type { Explanation } from "../../core/explain-file/explanation.ts";
import { useAnalysis } from "../session/session.tsx";
import { podmanVersionWords, scopeWords } from "../words.ts";
import { StepView } from "./StepView.tsx";
import { ExplanationFindings } from "./ExplanationFindings.tsx";
import { visibleText } from "../../core/unit-file/hidden-characters.ts";

interface ExplanationViewProps {
  readonly explanation: Explanation;
  /** The line whose step is asked for. */
  readonly line: number | undefined;
  /** Only the file on show can be mended from here. */
  readonly isActive: boolean;
  /** Leaves the explanation for a line of this file. */
  readonly goToLine: (lineNumber: number) => void;
}

/** More steps than this are shown only when somebody asks: a page of 100,000 lines helps nobody. */
const firstSteps = 500;

/** One file: what it is about, then step by step, then what concerns it as a whole. */
export function ExplanationView({ explanation, line, isActive, goToLine }: ExplanationViewProps) {
  const id = useId();
  const { target } = useAnalysis();
  const [hasAll, setHasAll] = useState(false);
  const steps = explanation.parts.flatMap((part) => part.steps);
  const shown = hasAll || (line ?? 0) > firstSteps ? steps : steps.slice(0, firstSteps);
  return (
    <article className="explained" aria-labelledby={id}>
      <header>
        <h2 id={id} className="explained-title">
          {explanation.fileName}
        </h2>
        <p className="hint">
          {explanation.what} · Podman {podmanVersionWords(target.podman)} · {scopeWords[target.scope]}
        </p>
      </header>
      <p className="explained-summary">{visibleText(explanation.summary.join(" "))}</p>
      <h3 className="hidden-visually">Line by line</h3>
      <ol className="card explained-steps">
        {shown.map((step) =>
          step.kind === "blank" ? null : (
            <StepView
              key={step.from}
              step={step}
              goToLine={goToLine}
              isMade={explanation.isMade}
              isAskedFor={isActive && isIn(line, step)}
              isActive={isActive}
            />
          ),
        )}
      </ol>
      {shown.length < steps.length && (
        <p>
          These are the first {firstSteps} of {steps.length} steps.{" "}
          <button type="button" className="button" onClick={() => setHasAll(true)}>
            Show all
          </button>
        </p>
      )}
      {explanation.findings.length > 0 && (
        <section className="card" aria-labelledby={`${id}-whole`}>
          <h3 id={`${id}-whole`}>What concerns the file as a whole</h3>
          <ExplanationFindings findings={explanation.findings} isActive={isActive} />
        </section>
      )}
    </article>
  );
}

function isIn(
  line: number | undefined,
  { lineNumber, source }: Explanation["parts"][number]["steps"][number],
) {
  if (line === undefined) return false;
  const count = source.replace(/\n$/, "").split("\n").length;
  return line >= lineNumber && line < lineNumber + count;
}
