import { useState } from "react";
import { installDirectories } from "../../core/install/directories.ts";
import type { InstallDirectoryId } from "../../core/install/directories.ts";
import { hereDocument } from "../../core/install/here-document.ts";
import { installPlace } from "../../core/install/install-place.ts";
import type { StartableUnit } from "../../core/install/install-place.ts";
import { installPlan } from "../../core/install/install-plan.ts";
import type { InstallStep } from "../../core/install/install-step.ts";
import { useAnalysis } from "../session/session.tsx";
import { useOtherFiles } from "../session/use-other-files.ts";
import { Commands } from "../parts/Commands.tsx";
import { CopyCommand, CopyCommands } from "../parts/CopyCommands.tsx";
import { LateDetails } from "../parts/LateDetails.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import "../parts/panel.css";

/** From the file to a running service and back, for the chosen directory. */
export function Install() {
  const { document, target, fileName } = useAnalysis("document", "target", "fileName");
  const others = useOtherFiles();
  const count = Object.keys(others).length + 1;
  const [chosen, choose] = useState<InstallDirectoryId>();
  const directories = installDirectories(target);
  const directory = directories.find(({ id }) => id === chosen) ?? directories[0];
  const options = { directory: directory.id, others };
  const { unit } = installPlace(target, fileName, document, options);
  return (
    <div className="panel">
      <SelectField
        className="step"
        label="Directory"
        value={directory.id}
        options={directories.map(({ id, path }) => ({ value: id, words: `${path}/` }))}
        choose={choose}
        hint={directory.sentence}
      />
      <div className="step">
        <div className="step-head">
          <h3>All at once</h3>
          <CopyCommand
            label="Copy as one block"
            className="button small primary"
            command={() => hereDocument(target, fileName, document, options)}
          />
        </div>
        <p className="hint">
          One block to paste into a shell: it creates{" "}
          {count === 1
            ? "the file with exactly this text, in place of one of that name,"
            : `all ${count} files with exactly their texts, in place of those of the same names,`}{" "}
          and reloads systemd. {whatStarts[unit.kind]}
        </p>
        <LateDetails summary="Show the block">
          <Commands commands={[hereDocument(target, fileName, document, options)]} />
        </LateDetails>
      </div>
      <ol className="steps">
        {installPlan(target, fileName, document, options).map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </div>
  );
}

const whatStarts: Readonly<Record<StartableUnit["kind"], string>> = {
  service: "Then it starts the service.",
  "default-instance": "Then it starts the service.",
  "any-instance": "It starts nothing: the file is a template, and each start names an instance.",
  refused: "It starts nothing: systemd takes no service of this name.",
};

function Step({ step: { title, why, commands } }: { readonly step: InstallStep }) {
  return (
    <li className="step">
      <div className="step-head">
        <h3>{title}</h3>
        {commands.length > 0 && <CopyCommands commands={commands} />}
      </div>
      {why && <p className="hint">{why}</p>}
      {commands.length > 0 && <Commands commands={commands} />}
    </li>
  );
}
