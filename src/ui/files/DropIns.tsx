import { lazy, Suspense, useState } from "react";
import { dropInsFor } from "../../core/service-view/merged/merged-unit.ts";
import { unitOfFile } from "../../core/quadlet/names/drop-in-name.ts";
import { useWorkspace } from "../session/session.tsx";
import "./drop-ins.css";

const MergedFile = lazy(() => import("./MergedFile.tsx"));

/**
 * Where drop-ins change the file on show: a switch that shows what it is with all of them. The file itself stays where it
 * is, unseen, so that what is being written in it is not lost.
 */
export default function DropIns() {
  const [isOn, setIsOn] = useState(false);
  const unit = useWorkspace(({ active }) => unitOfFile(active));
  const count = useWorkspace((workspace) => dropInsFor(workspace, unit).length);
  if (count === 0) return null;
  return (
    <>
      <div className="drop-in-bar">
        <span>
          {count === 1 ? "A drop-in changes" : `${count} drop-ins change`} {unit}
        </span>
        <button type="button" className="button small" aria-pressed={isOn} onClick={() => setIsOn(!isOn)}>
          With drop-ins
        </button>
      </div>
      {isOn && (
        <Suspense fallback={<div className="merged" />}>
          <MergedFile unit={unit} />
        </Suspense>
      )}
    </>
  );
}
