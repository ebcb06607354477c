import { useMemo } from "react";
import { commandLines, joinForShell } from "../../core/convert/command-lines.ts";
import { podmanRun } from "../../core/convert/podman-run.ts";
import { useAnalysis } from "../app/session.tsx";
import { Commands } from "../parts/Commands.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import "./panel.css";

/** The command that does what the file does, for trying it out by hand. */
export default function PodmanRun() {
  const { document, target, fileName } = useAnalysis();
  const { words, leftOut, notes } = useMemo(
    () => podmanRun(document, target, fileName),
    [document, target, fileName],
  );
  const command = joinForShell(commandLines(words));
  // Several lines may have the same note.
  const sentences = [...new Set(notes.map(({ sentence }) => sentence))];
  return (
    <div className="panel">
      <div className="step-head">
        <p>The same container, started by hand.</p>
        <CopyButton label="Copy command" text={() => command} />
      </div>
      <Commands commands={[command]} />
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence} className="hint">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <>
          <h3>Not in the command</h3>
          <ul>
            {leftOut.map(({ entry, why }) => (
              <li key={entry.from} className="hint">
                Line {entry.lineNumber}, <code>{entry.key}=</code>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
