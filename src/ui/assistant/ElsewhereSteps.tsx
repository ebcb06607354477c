import type { Elsewhere } from "../../core/assistant/model/answer.ts";
import { placeOf } from "../../core/podman/place.ts";
import { useAnalysis } from "../session/session.tsx";
import { Commands } from "../parts/Commands.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { CopyCommands } from "../parts/CopyCommands.tsx";
import "../parts/panel.css";

/** What a person does outside the files of Quadlet: other files, and commands. */
export function ElsewhereSteps({ steps }: { readonly steps: readonly Elsewhere[] }) {
  const { target } = useAnalysis();
  if (steps.length === 0) return null;
  return (
    <>
      <h4>
        To do <span>{placeOf(target.scope).onMachine}</span>
      </h4>
      {steps.map((step) =>
        step.kind === "file" ? (
          <div key={step.path} className="written">
            <div className="written-head">
              <span>
                A file <code>{step.path}</code>
              </span>
              <CopyButton label="Copy file" text={() => step.text} />
            </div>
            <pre>{step.text}</pre>
          </div>
        ) : (
          <div key={step.why} className="written">
            <div className="written-head">
              <span>{step.why}</span>
              <CopyCommands commands={step.commands} />
            </div>
            <Commands commands={step.commands} />
          </div>
        ),
      )}
    </>
  );
}
