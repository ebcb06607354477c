import type { ReactNode } from "react";
import { nameOnDisk } from "../../core/quadlet/names/drop-in-name.ts";
import { downloadShown } from "./download-shown.ts";
import { useAnalysis, useWholeSession } from "./session.tsx";

/** Downloads the file on show, by a button that says its name. */
export function DownloadButton({ className, children }: { className: string; children?: ReactNode }) {
  const { fileName } = useAnalysis("fileName");
  const session = useWholeSession();
  return (
    <button type="button" className={className} onClick={() => downloadShown(session)}>
      {children}
      <span>
        Download<span className="file-name"> {nameOnDisk(fileName)}</span>
      </span>
    </button>
  );
}
