import type { ReactNode } from "react";
import { redoLabel, undoLabel } from "../../core/workspace/history/history.ts";
import { Icon } from "../parts/Icon.tsx";
import { DownloadButton } from "../session/DownloadButton.tsx";
import { PageLinks } from "./PageLinks.tsx";
import { useActions, useSession } from "../session/session.tsx";
import { useRef } from "react";
import { useOpenFiles } from "./use-opening.ts";

/**
 * The other pages, and what can be done with the file as a whole. It stands in the header; by keyboard it comes behind the
 * file: the way goes from the first field through the choice and the file to the download, and then to what to know.
 */
export function Actions({ share }: { readonly share: ReactNode }) {
  return (
    <div className="actions">
      <PageLinks />
      <nav aria-label="File">
        <HistoryButtons />
        <OpenButton>
          <Icon name="folder" />
          Open…
        </OpenButton>
        {share}
        <DownloadButton className="button primary download">
          <Icon name="download" />
        </DownloadButton>
      </nav>
    </div>
  );
}

function HistoryButtons() {
  const undoes = useSession(({ history }) => undoLabel(history));
  const redoes = useSession(({ history }) => redoLabel(history));
  const { undo, redo } = useActions();
  return (
    <>
      <button
        type="button"
        className="button plain icon-only"
        aria-label="Undo"
        aria-disabled={!undoes}
        title={undoes ? `Undo: ${undoes}` : "Nothing to undo"}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="button plain icon-only"
        aria-label="Redo"
        aria-disabled={!redoes}
        title={redoes ? `Redo: ${redoes}` : "Nothing to redo"}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}

/** Opens unit files from this machine; the one that says most becomes the active file. */
function OpenButton({ children }: { children: ReactNode }) {
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
