import { useId } from "react";
import type { CheckResult } from "../../core/lessons/model/task-check.ts";
import { Icon } from "../parts/Icon.tsx";
import { Marked } from "../parts/Marked.tsx";

/** How each check of the task stands, with its reason; how many pass is told as it changes. */
export function TaskChecks({ results }: { readonly results: readonly CheckResult[] }) {
  const heading = useId();
  const passed = results.filter(({ passes }) => passes).length;
  const isDone = passed === results.length;
  return (
    <section className={isDone ? "card checks done" : "card checks"} aria-labelledby={heading}>
      <h3 id={heading}>Checks</h3>
      <output>
        {isDone ? "All checks pass: the task is done." : `${passed} of ${results.length} checks pass.`}
      </output>
      <ul>
        {results.map(({ title, passes, why }) => (
          <li key={title} className={passes ? "passes" : "open"}>
            <Icon name={passes ? "circleCheck" : "minus"} />
            <strong>
              {title}
              <span className="state">{passes ? " – done" : " – not yet"}</span>
            </strong>
            <span className="why">
              <Marked text={why} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
