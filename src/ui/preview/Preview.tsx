import { lazy, Suspense, useState } from "react";
import { ChangeWords } from "../app/load-later.ts";
import { DownloadButton } from "../app/DownloadButton.tsx";
import { useAnalysis, useSession } from "../app/session.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Tabs } from "./Tabs.tsx";
import { UnitFile } from "./UnitFile.tsx";

// Most people never open these tabs: they load when they are chosen.
const PodmanRun = lazy(() => import("./PodmanRun.tsx"));
const Install = lazy(() => import("./Install.tsx"));

export type PreviewTab = "file" | "podman-run" | "install";

interface PreviewProps {
  readonly tab: PreviewTab;
  readonly chooseTab: (tab: PreviewTab) => void;
}

/** The file beside the form; on a small screen a sheet at the bottom that can be pulled up. */
export function Preview({ tab, chooseTab }: PreviewProps) {
  const [sheet, setSheet] = useState<"bar" | "whole">("bar");
  const { document, fileName } = useAnalysis();
  const tabs = [
    { id: "file", label: fileName },
    { id: "podman-run", label: "podman run" },
    { id: "install", label: "Install" },
  ] as const;
  return (
    <div className="preview" data-sheet={sheet}>
      <div className="card preview-card">
        <Tabs label="Preview" tabs={tabs} chosen={tab} choose={chooseTab}>
          {tab === "file" && <UnitFile />}
          <Suspense fallback={<div className="panel" />}>
            {tab === "podman-run" && <PodmanRun />}
            {tab === "install" && <Install />}
          </Suspense>
        </Tabs>
        <div className="preview-foot">
          <LastChange />
          {tab === "file" && <CopyButton label="Copy" text={() => document.text} />}
          <button
            type="button"
            className="button sheet-only"
            aria-expanded={sheet === "whole"}
            onClick={() => setSheet(sheet === "bar" ? "whole" : "bar")}
          >
            {sheet === "bar" ? "Whole file" : "Smaller"}
          </button>
          <DownloadButton className="button primary sheet-only" />
        </div>
      </div>
    </div>
  );
}

/** What the last change did; before any change, how things stand. */
function LastChange() {
  const { document, mode } = useAnalysis();
  const before = useSession((state) => state.before);
  const hasChanged = !Object.values(before.files).includes(document.text);
  return (
    <div className={mode.kind === "host" ? "change exposed" : "change"}>
      {hasChanged ? (
        <Suspense fallback={<Standing />}>
          <ChangeWords />
        </Suspense>
      ) : (
        <Standing />
      )}
    </div>
  );
}

function Standing() {
  const { document, findings } = useAnalysis();
  const lineCount = document.lines.reduce((count, line) => count + line.lineCount, 0);
  const toKnow = findings.filter(({ severity }) => severity !== "note" && severity !== "good").length;
  return (
    <>
      <strong>
        <span className="dot" aria-hidden="true" />
        {lineCount === 1 ? "1 line" : `${lineCount} lines`}
      </strong>
      <span>{toKnow === 0 ? "nothing to warn of" : `${toKnow} to know`}</span>
    </>
  );
}
