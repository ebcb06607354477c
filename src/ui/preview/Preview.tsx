import { lazy, startTransition, useCallback, useState } from "react";
import { ChangeWords, CompareButton, DropIns, EditButton, FileTabs } from "../app/load-later.ts";
import { DownloadButton } from "../app/DownloadButton.tsx";
import { mayGoWrong } from "../../core/checks/finding.ts";
import { unitOfFile } from "../../core/quadlet/names/drop-in-name.ts";
import { fileKindOf } from "../../core/quadlet/names/unit-kind.ts";
import { activeText } from "../../core/workspace/workspace.ts";
import { useAnalysis, useRead, useSession, useWholeSession } from "../app/session.tsx";
import { useLastChange } from "../app/use-last-change.ts";
import { Boundary } from "../parts/Boundary.tsx";
import { LatePart } from "../parts/LatePart.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import type { EditStart } from "../editor/edit-start.ts";
import { Tabs } from "./Tabs.tsx";
import { UnitFile } from "./UnitFile.tsx";

const PodmanRun = furtherTab("PodmanRun");
const Service = furtherTab("Service");
const ServiceFoot = furtherTab("ServiceFoot");
const Install = furtherTab("Install");
const UnitEditor = lazy(() => import("../editor/UnitEditor.tsx"));

type FurtherTabs = typeof import("./further-tabs.ts");

function furtherTab<Name extends keyof FurtherTabs>(name: Name) {
  return lazy(async () => ({ default: (await import("./further-tabs.ts"))[name] }));
}

export type PreviewTab = "file" | "podman-run" | "service" | "install";

interface PreviewProps {
  readonly isLive: boolean;
  readonly tab: PreviewTab;
  readonly chooseTab: (tab: PreviewTab) => void;
  /** Is the editor in the place of the plain file? */
  readonly isEdited: boolean;
  readonly setIsEdited: (isEdited: boolean) => void;
}

/** The file beside the form; on a small screen a sheet at the bottom that can be pulled up. */
export function Preview({ isLive, tab, chooseTab, isEdited, setIsEdited }: PreviewProps) {
  const [sheet, setSheet] = useState<"bar" | "whole">("bar");
  const [start, setStart] = useState<EditStart>();
  const edit = useCallback(
    (begun: EditStart) => {
      setStart(begun);
      // The plain file stays until the editor is there.
      startTransition(() => setIsEdited(true));
    },
    [setIsEdited],
  );
  const { fileName } = useAnalysis("fileName");
  const { store } = useWholeSession();
  const tabs = [
    { id: "file", label: fileName },
    { id: "podman-run", label: fileKindOf(unitOfFile(fileName)) === "Container" ? "podman run" : "podman" },
    { id: "service", label: "Service" },
    { id: "install", label: "Install" },
  ] as const;
  return (
    <div className="preview" data-sheet={sheet}>
      <div className="card preview-card">
        <LatePart part="The list of files">{isLive && <FileTabs />}</LatePart>
        <Tabs label="Preview" tabs={tabs} chosen={tab} choose={chooseTab}>
          <LatePart part="The file with its drop-ins">{tab === "file" && isLive && <DropIns />}</LatePart>
          {tab === "file" && !isEdited && <UnitFile />}
          {tab === "file" && isEdited && (
            <Boundary part="The text editor">
              <UnitEditor start={start} begun={() => setStart(undefined)} />
            </Boundary>
          )}
          <LatePart key={tab} part="This tab" fallback={<div className="panel" />}>
            {tab === "podman-run" && <PodmanRun />}
            {tab === "service" && <Service showFile={() => chooseTab("file")} />}
            {tab === "install" && <Install />}
          </LatePart>
        </Tabs>
        <div className="preview-foot">
          {tab === "service" ? (
            <LatePart part="The verdict">
              <ServiceFoot />
            </LatePart>
          ) : (
            <LastChange />
          )}
          {tab === "file" && (
            <>
              {/* Both at once: one that came later would move the other. */}
              <LatePart part="Editing and comparing">
                {isLive && (
                  <>
                    <EditButton isEdited={isEdited} edit={edit} stop={() => setIsEdited(false)} />
                    <CompareButton />
                  </>
                )}
              </LatePart>
              <CopyButton label="Copy" text={() => activeText(store.getState().history.present.workspace)} />
            </>
          )}
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

/** What stands in the way of a start; else what the last change did; else how things stand. */
function LastChange() {
  const { network } = useAnalysis("network");
  const errors = useRead(({ findings }) =>
    findings.filter(({ severity }) => severity === "error").map(({ title }) => title),
  );
  const { before, after } = useLastChange();
  const [first] = errors;
  if (first !== undefined) return <Errors count={errors.length} first={first} />;
  return (
    <div className={network === "host" ? "change exposed" : "change"}>
      {before === after ? (
        <Standing />
      ) : (
        <LatePart part="The change in words" fallback={<Standing />}>
          <ChangeWords />
        </LatePart>
      )}
    </div>
  );
}

function Errors({ count, first }: { readonly count: number; readonly first: string }) {
  return (
    <div className="change failing">
      <strong>
        <span className="dot" aria-hidden="true" />
        {count} to fix:
      </strong>
      <span>{first}</span>
    </div>
  );
}

function Standing() {
  const { document, findings } = useAnalysis("document", "findings");
  // Until every rule is there nobody knows that there is nothing to warn of.
  const isChecked = useSession(({ lookAround }) => lookAround !== undefined);
  const lineCount = document.lines.reduce((count, line) => count + line.lineCount, 0);
  const warnings = findings.filter(({ severity }) => mayGoWrong(severity)).length;
  return (
    <>
      <strong>
        <span className="dot" aria-hidden="true" />
        {plural(lineCount, "line")}
      </strong>
      {warnings > 0 && <span>{plural(warnings, "warning")}</span>}
      {warnings === 0 && isChecked && <span>nothing to warn of</span>}
    </>
  );
}

const plural = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${count} ${word}s`);
