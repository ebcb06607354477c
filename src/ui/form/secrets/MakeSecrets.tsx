import { createSecretSteps } from "../../../core/install/create-secret.ts";
import type { SecretStep } from "../../../core/install/create-secret.ts";
import { useAnalysis } from "../../session/session.tsx";
import { Commands } from "../../parts/Commands.tsx";
import { CopyCommands } from "../../parts/CopyCommands.tsx";
import { visibleText } from "../../../core/unit-file/hidden-characters.ts";
import "../folded.css";
import "./secrets.css";

/** The steps that make the secrets of a file, for the user that runs it. */
export default function MakeSecrets({ names }: { readonly names: readonly string[] }) {
  return (
    <details className="more" open>
      <summary>Make {names.length === 1 ? "it" : "them"} before the first start</summary>
      {names.map((name) => (
        <MakeSecret key={name} name={name} />
      ))}
    </details>
  );
}

function MakeSecret({ name }: { readonly name: string }) {
  const { target } = useAnalysis("target");
  const shown = visibleText(name);
  const [first, ...others] = createSecretSteps(name, target.scope);
  return (
    <div className="make-secret">
      {first && <Step step={{ ...first, title: shown }} copies={`Copy the commands for ${shown}`} />}
      <details className="more">
        <summary>Other ways for {shown}</summary>
        {others.map((step) => (
          <Step key={step.title} step={step} />
        ))}
      </details>
    </div>
  );
}

function Step({ step, copies }: { readonly step: SecretStep; readonly copies?: string }) {
  const { title, commands, says } = step;
  return (
    <div>
      <h3>{title}</h3>
      <Commands commands={commands} />
      <p className="hint">{says}</p>
      {copies !== undefined && <CopyCommands label={copies} commands={commands} />}
    </div>
  );
}
