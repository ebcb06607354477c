import { useMemo } from "react";
import { mergedUnit } from "../../core/service-view/merged/merged-unit.ts";
import type { MergedLine } from "../../core/service-view/merged/merged-unit.ts";
import type { Standing } from "../../core/service-view/merged/standing.ts";
import { useActions, useAnalysis, useWorkspace } from "../session/session.tsx";
import { Shown } from "../parts/Shown.tsx";

/** A unit with all its drop-ins in force, line by line: where each stands, and what becomes of it. */
export default function MergedFile({ unit }: { readonly unit: string }) {
  const workspace = useWorkspace();
  const { fromDropIns } = useAnalysis();
  const { chooseFile } = useActions();
  const merged = useMemo(() => mergedUnit(workspace, unit), [workspace, unit]);
  if (merged === undefined)
    return (
      <div className="merged panel">
        <p>Drop-ins change {unit}, which is not among these files, or which this Podman does not read.</p>
      </div>
    );
  const file = (name: string) => (
    <button type="button" className="link" onClick={() => chooseFile(name)}>
      {name}
    </button>
  );
  return (
    <section className="merged panel" aria-label="With its drop-ins">
      <p className="hint">
        Read in this order: {file(unit)}
        {merged.dropIns.map((name) => (
          <span key={name}>, {file(name)}</span>
        ))}
        . Lines of a list add up; of other keys the last line counts.
      </p>
      {merged.passedOver.map((name) => (
        <p key={name} className="hint">
          {file(name)} is passed over: a drop-in of the same name lies nearer to {unit}.
        </p>
      ))}
      {fromDropIns.map((sentence) => (
        <p key={sentence} className="hint">
          {sentence}
        </p>
      ))}
      {merged.sections
        .filter(({ lines }) => lines.length > 0)
        .map(({ name, lines }) => (
          <div key={name}>
            <h3 className="section">
              [<Shown text={name} />]
            </h3>
            <ol>
              {lines.map((line) => (
                <Line key={`${line.file} ${line.line}`} line={line} unit={unit} />
              ))}
            </ol>
          </div>
        ))}
    </section>
  );
}

function Line({ line, unit }: { readonly line: MergedLine; readonly unit: string }) {
  const { key, value, file, standing } = line;
  const isGone = standing.kind === "replaced" || standing.kind === "taken-back";
  const words = wordsOf(standing, unit);
  return (
    <li className={file === unit ? undefined : "from-drop-in"}>
      <code className={isGone ? "gone" : undefined}>
        <span className="key">
          <Shown text={key} />
        </span>
        =<Shown text={value} />
      </code>
      <span className="from">
        {shortName(file, unit)}, line {line.line}
        {words !== "" && <em>{words}</em>}
      </span>
    </li>
  );
}

/** A drop-in of the unit’s own directory without the directory. */
function shortName(file: string, unit: string): string {
  return file.startsWith(`${unit}.d/`) ? file.slice(`${unit}.d/`.length) : file;
}

function wordsOf(standing: Standing, unit: string): string {
  const list = (files: readonly string[]) => files.map((file) => shortName(file, unit)).join(" and ");
  switch (standing.kind) {
    case "counts":
      return "";
    case "adds":
      return `adds to the lines of ${list(standing.to)}`;
    case "replaces":
      return `replaces the line of ${list(standing.files)}`;
    case "replaced":
      return `replaced by ${shortName(standing.by, unit)}`;
    case "taken-back":
      return `taken back by ${shortName(standing.by, unit)}`;
    case "takes-back":
      return standing.files.length === 0
        ? "has nothing to take back"
        : `takes back the lines of ${list(standing.files)}`;
  }
}
