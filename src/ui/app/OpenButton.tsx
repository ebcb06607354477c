import { useRef } from "react";
import type { ReactNode } from "react";
import { readFiles } from "../../browser/open-files.ts";
import { useActions } from "./session.tsx";

/** Opens a unit file from this machine; it becomes the active file. */
export function OpenButton({ children }: { children: ReactNode }) {
  const chooser = useRef<HTMLInputElement>(null);
  const { openFiles } = useActions();
  return (
    <>
      <button type="button" className="button plain" onClick={() => chooser.current?.click()}>
        {children}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="Unit file to open"
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // Choosing the same file again must fire again.
          event.target.value = "";
          void readFiles(chosen).then(openFiles);
        }}
      />
    </>
  );
}
