import { useRef } from "react";
import type { ReactNode } from "react";
import { useOpenFiles } from "./use-opening.ts";

/** Opens unit files from this machine; the one that says most becomes the active file. */
export function OpenButton({ children }: { children: ReactNode }) {
  const chooser = useRef<HTMLInputElement>(null);
  const open = useOpenFiles();
  return (
    <>
      <button type="button" className="button plain" onClick={() => chooser.current?.click()}>
        {children}
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Unit files to open"
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // Choosing the same file again must fire again.
          event.target.value = "";
          open(chosen);
        }}
      />
    </>
  );
}
