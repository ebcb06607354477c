import { useId, useState } from "react";
import { installDirectories } from "../../core/install/directories.ts";
import type { InstallDirectory, InstallDirectoryId } from "../../core/install/directories.ts";
import { hereDocument } from "../../core/install/here-document.ts";
import { installPlan } from "../../core/install/install-plan.ts";
import type { InstallStep } from "../../core/install/install-plan.ts";
import { useAnalysis } from "../app/session.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import "./panel.css";

/** From the file to a running service and back, for the chosen directory. */
export default function Install() {
  const { document, target, fileName } = useAnalysis();
  const [chosen, choose] = useState<InstallDirectoryId>();
  const directories = installDirectories(target);
  const directory = directories.find(({ id }) => id === chosen) ?? directories[0];
  const options = { directory: directory.id };
  return (
    <div className="panel">
      <DirectoryChoice directories={directories} directory={directory} choose={choose} />
      <div className="step">
        <div className="step-head">
          <h3>All at once</h3>
          <CopyButton
            label="Copy as one block"
            className="button small primary"
            text={() => hereDocument(target, fileName, document.text, options)}
          />
        </div>
        <p className="hint">
          One block to paste into a shell: it creates the file with exactly this text, reloads systemd and
          starts the service.
        </p>
      </div>
      <ol className="steps">
        {installPlan(target, fileName, document.text, options).map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      <p className="hint">
        Never <code>systemctl enable</code>: the service is generated at each boot and reload, and systemd
        refuses to enable generated units. The <code>[Install]</code> section does that work.
      </p>
    </div>
  );
}

interface DirectoryChoiceProps {
  readonly directories: readonly InstallDirectory[];
  readonly directory: InstallDirectory;
  readonly choose: (id: InstallDirectoryId) => void;
}

function DirectoryChoice({ directories, directory, choose }: DirectoryChoiceProps) {
  const id = useId();
  return (
    <div className="step">
      <label className="label" htmlFor={id}>
        Directory
      </label>
      <select
        id={id}
        className="control"
        value={directory.id}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const found = directories.find((each) => each.id === event.target.value);
          if (found) choose(found.id);
        }}
      >
        {directories.map(({ id: each, path }) => (
          <option key={each} value={each}>
            {path}/
          </option>
        ))}
      </select>
      <p className="hint" id={`${id}-hint`}>
        {directory.sentence}
      </p>
    </div>
  );
}

function Step({ step: { title, why, commands } }: { readonly step: InstallStep }) {
  return (
    <li className="step">
      <div className="step-head">
        <h3>{title}</h3>
        {commands.length > 0 && (
          <CopyButton
            label={commands.length === 1 ? "Copy command" : "Copy commands"}
            text={() => `${commands.join("\n")}\n`}
          />
        )}
      </div>
      {why && <p className="hint">{why}</p>}
      {commands.length > 0 && (
        <pre className="commands">
          {commands.map((command) => (
            <code key={command} className="command">
              {command}
            </code>
          ))}
        </pre>
      )}
    </li>
  );
}
