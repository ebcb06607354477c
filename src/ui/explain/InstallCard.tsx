import { useId } from "react";
import { installPlan } from "../../core/install/install-plan.ts";
import { useAnalysis } from "../app/session.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import "../preview/panel.css";

/** The three commands that put the downloaded file in place and start it. */
export function InstallCard({ showAll }: { readonly showAll: () => void }) {
  const { document, target, fileName } = useAnalysis();
  const heading = useId();
  const commands = installPlan(target, fileName, document.text)
    .filter(({ id }) => id === "install" || id === "start")
    .flatMap((step) => step.commands);
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>Install it</h2>
        <CopyButton
          className="button small push"
          label="Copy commands"
          text={() => `${commands.join("\n")}\n`}
        />
      </div>
      <pre className="commands">
        {commands.map((command) => (
          <code key={command} className="command">
            {command}
          </code>
        ))}
      </pre>
      <p className="hint below">
        Run them where the file was downloaded.{" "}
        <button type="button" className="link" onClick={showAll}>
          Other directories, logs, boot and removal
        </button>
      </p>
    </section>
  );
}
