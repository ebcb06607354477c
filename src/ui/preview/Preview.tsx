import { lazy, startTransition, useCallback, useState } from "react";
import { DownloadButton } from "../session/DownloadButton.tsx";
import { unitOfFile } from "../../core/quadlet/names/drop-in-name.ts";
import { fileKindOf } from "../../core/quadlet/names/unit-kind.ts";
import { activeText } from "../../core/workspace/workspace.ts";
import { useAnalysis, useWholeSession } from "../session/session.tsx";
import { Boundary } from "../parts/Boundary.tsx";
import { LatePart } from "../parts/LatePart.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import type { EditStart } from "../editor/edit-start.ts";
import { Tabs } from "./Tabs.tsx";
import { UnitFile } from "./UnitFile.tsx";
import { LastChange } from "./LastChange.tsx";
import { late } from "../parts/late.ts";

const CompareButton = late(() => import("../compare/CompareButton.tsx"));
const DropIns = late(() => import("../files/DropIns.tsx"));
const EditButton = late(() => import("./EditButton.tsx"));
const FileTabs = late(() => import("../files/FileTabs.tsx"));
const UnitEditor = lazy(() => import("../editor/UnitEditor.tsx"));

const PodmanRun = furtherTab("PodmanRun");
const Service = furtherTab("Service");
const ServiceFoot = furtherTab("ServiceFoot");
const Install = furtherTab("Install");

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
