import type { ReactNode } from "react";
import { saveFile } from "../../browser/save-file.ts";
import { useSession } from "./session.tsx";

/** Downloads the active file: the exact text under its name. */
export function DownloadButton({ className, children }: { className: string; children?: ReactNode }) {
  const { files, active } = useSession((state) => state.history.present.workspace);
  return (
    <button type="button" className={className} onClick={() => saveFile(active, files[active] ?? "")}>
      {children}
      <span>
        Download<span className="file-name"> {active}</span>
      </span>
    </button>
  );
}
