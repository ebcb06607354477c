import type { ReactNode } from "react";
import { saveFile } from "../../browser/save-file.ts";
import { nameOnDisk } from "../../core/quadlet/names/drop-in-name.ts";
import { activeText } from "../../core/workspace/workspace.ts";
import { useActions, useAnalysis, useWholeSession } from "./session.tsx";

/** Downloads the active file: the exact text under its name. Says so when a field holds what is not in it. */
export function DownloadButton({ className, children }: { className: string; children?: ReactNode }) {
  const { fileName: path } = useAnalysis("fileName");
  const { store } = useWholeSession();
  const fileName = nameOnDisk(path);
  const { notify } = useActions();
  const download = () => {
    saveFile(fileName, activeText(store.getState().history.present.workspace));
    const unwritten = document.querySelectorAll("[aria-invalid=true]").length;
    if (unwritten > 0) notify({ sentences: [unwrittenSentence(fileName)] });
  };
  return (
    <button type="button" className={className} onClick={download}>
      {children}
      <span>
        Download<span className="file-name"> {fileName}</span>
      </span>
    </button>
  );
}

const unwrittenSentence = (fileName: string) =>
  `${fileName} was saved without what stands in the fields that are marked red: it can’t be written as it is.`;
