import { useMemo, useState } from "react";
import FullEngine from "../session/FullEngine.tsx";
import { useActions, useWorkspace, useAnalysis, useSession } from "../session/session.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import { ExplanationView } from "./ExplanationView.tsx";
import "./explain-file.css";
import "../parts/print.css";
import "./print.css";
import { goToLine } from "../preview/go-to-line.ts";
import { explainFile } from "../../core/explain-file/explain-file.ts";
import type { Explanation } from "../../core/explain-file/explanation.ts";
import { analyze } from "../../core/workspace/analysis/analyze.ts";

/** More files than this are explained only when somebody asks. */
const firstFiles = 40;

/** Stands for all files in the choice of the file: no file has such a name. */
const everyFile = "/";

interface ExplainFileProps {
  /** The line whose step is asked for. */
  readonly line: number | undefined;
  /** Chooses the tab with the file. */
  readonly showFile: () => void;
}

/** The file on show in plain sentences, line by line; or all files, one behind the other. */
export default function ExplainFile({ line, showFile }: ExplainFileProps) {
  const { files, active } = useWorkspace();
  const { chooseFile } = useActions();
  const [isAll, setIsAll] = useState(false);
  const [hasEvery, setHasEvery] = useState(false);
  const names = Object.keys(files);
  const shown = useMemo(() => {
    if (!isAll) return [active];
    return hasEvery ? Object.keys(files) : Object.keys(files).slice(0, firstFiles);
  }, [isAll, hasEvery, active, files]);
  const explanations = useExplanations(shown);
  return (
    <>
      <FullEngine />
      <div className="explained-head">
        {names.length > 1 && (
          <SelectField
            label="File"
            name="explain.file"
            value={isAll ? everyFile : active}
            options={[
              ...names.map((name) => ({ value: name, words: name })),
              { value: everyFile, words: `All ${names.length} files` },
            ]}
            choose={(name) => {
              setIsAll(name === everyFile);
              chooseFile(name);
            }}
          />
        )}
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
      </div>
      {explanations.map((explanation) => (
        <ExplanationView
          key={explanation.fileName}
          explanation={explanation}
          line={line}
          isActive={explanation.fileName === active}
          goToLine={(lineNumber) => {
            chooseFile(explanation.fileName);
            showFile();
            showLine(lineNumber);
          }}
        />
      ))}
      {isAll && shown.length < names.length && (
        <p className="no-print">
          These are the first {shown.length} of {names.length} files.{" "}
          <button type="button" className="button" onClick={() => setHasEvery(true)}>
            Show all files
          </button>
        </p>
      )}
      <PrintLine />
    </>
  );
}

/** Leaves the explanation for a line of the file. The way back through the history leads to the step of that line. */
function showLine(lineNumber: number): void {
  history.replaceState(null, "", `#explain/${lineNumber}`);
  // The page with the file is drawn once the address has changed.
  addEventListener("hashchange", () => requestAnimationFrame(() => goToLine(lineNumber)), { once: true });
  location.hash = "";
}

/** On paper: where this comes from, and of which day it is. */
function PrintLine() {
  const [today] = useState(dateOfToday);
  const { origin, pathname } = location;
  return (
    <p className="explained-print-line">
      Explained by Quadlight, {origin}
      {pathname}, on {today}
    </p>
  );
}

function dateOfToday(): string {
  return new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
}

/** The explanations of these files: views of the analysis, made anew with each edit. `names` is the same while they are. */
function useExplanations(names: readonly string[]): readonly Explanation[] {
  const analysis = useAnalysis();
  const workspace = useWorkspace();
  const engine = useSession((state) => state.engine);
  return useMemo(() => {
    return names.map((active) => {
      if (active === workspace.active) return explainFile(workspace, analysis);
      const other = { ...workspace, active };
      return explainFile(other, analyze(other, engine));
    });
  }, [names, workspace, analysis, engine]);
}
