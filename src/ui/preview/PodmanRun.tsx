import { Fragment, useMemo } from "react";
import { commandLines, joinForShell, lineBreak, optionLines } from "../../core/convert/command-lines.ts";
import { podmanRun } from "../../core/convert/podman-run.ts";
import type { PodmanRun as Shown } from "../../core/convert/podman-run.ts";
import type { CommandWord } from "../../core/convert/typed-group.ts";
import type { ConvertedUnit } from "../../core/quadlet/conversion/converted-unit.ts";
import { command, joined } from "../../core/shell/command.ts";
import type { UnitSectionName } from "../../core/quadlet/names/unit-kind.ts";
import type { Scope } from "../../core/podman/target.ts";
import { entriesBehind } from "../../core/quadlet/outcome/without-effect.ts";
import { previewOfActive } from "../../core/workspace/analysis/preview-services.ts";
import { useWorkspace } from "../session/session.tsx";
import { CopyCommand } from "../parts/CopyCommands.tsx";
import { lineTokens } from "../../core/service-view/origin.ts";
import { pathOf } from "../../core/service-view/find-service.ts";
import { mostDrawn } from "./most-drawn.ts";
import "../parts/panel.css";

/** The commands that do what the service of the file does, for trying it out by hand. */
export function PodmanRun() {
  const workspace = useWorkspace();
  const unit = useMemo(() => previewOfActive(workspace), [workspace]);
  const { active, target } = workspace;
  if (unit === undefined)
    return (
      <div className="panel">
        <p>
          Podman {target.podman} makes no service of {active}, so there is no command for it.
        </p>
      </div>
    );
  return <CommandsOf unit={unit} scope={target.scope} path={pathOf(active, workspace)} />;
}

interface CommandsOfProps {
  readonly unit: ConvertedUnit;
  readonly scope: Scope;
  /** Where the active file lies for the generator. */
  readonly path: string;
}

const leads: Readonly<Record<UnitSectionName, string>> = {
  Container: "The same container, started by hand.",
  Pod: "The same pod, created and started by hand; its containers join it when they start.",
  Network: "The same network, created by hand.",
  Volume: "The same volume, created by hand.",
  Kube: "The same Kubernetes file, played by hand.",
  Image: "The same image, pulled by hand.",
  Build: "The same image, built by hand.",
  Artifact: "The same artifact, pulled by hand.",
};

function CommandsOf({ unit, scope, path }: CommandsOfProps) {
  const { commands, leftOut, notes } = useMemo(() => podmanRun(unit, { scope }), [unit, scope]);
  const texts = commands.map((words) => joinForShell(commandLines(words)));
  // Several lines may have the same note.
  const sentences = [...new Set(notes.map(({ sentence }) => sentence))];
  return (
    <div className="panel">
      <div className="step-head">
        <p>{leads[unit.unit.kind.section]}</p>
        <CopyCommand
          label={texts.length === 1 ? "Copy command" : "Copy commands"}
          command={() => joined(texts, command`\n`)}
        />
      </div>
      <pre className="commands">
        {commands.map((words, index) => (
          <code key={texts[index]} className="command">
            <Options words={words} path={path} />
          </code>
        ))}
      </pre>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence} className="hint">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <LeftOut leftOut={leftOut} unitPath={unit.unit.path} />
    </div>
  );
}

interface OptionsProps {
  readonly words: readonly CommandWord[];
  readonly path: string;
}

/** The lines of a command, each lit together with what it comes from: see `light-up.ts`. */
function Options({ words, path }: OptionsProps) {
  const lines = optionLines(words);
  const first = lines.slice(0, mostDrawn).map(({ text, from }, index) => {
    const entries = entriesBehind(from);
    return (
      // Lines have no identity of their own.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={index}>
        {index > 0 && lineBreak}
        <span data-lines={entries.length > 0 ? lineTokens(entries, path) : undefined}>{text}</span>
      </Fragment>
    );
  });
  return (
    <>
      {first}
      {joinForShell([command``, ...lines.slice(mostDrawn).map(({ text }) => text)])}
    </>
  );
}

function LeftOut({ leftOut, unitPath }: Pick<Shown, "leftOut"> & { readonly unitPath: string }) {
  if (leftOut.length === 0) return null;
  return (
    <>
      <h3>Not in the command</h3>
      <ul>
        {leftOut.map(({ entry: { key, line, path }, why }) => (
          <li key={`${path} ${line.from}`} className="hint">
            Line {line.lineNumber}
            {path !== unitPath && ` of ${path.slice(path.lastIndexOf("/") + 1)}`}, <code>{key}=</code>: {why}
          </li>
        ))}
      </ul>
    </>
  );
}
