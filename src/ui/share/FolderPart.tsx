import { useId, useRef } from "react";
import { openFolder, openListedFolder } from "../app/machine-files.ts";
import { useActions } from "../app/session.tsx";
import { chooseFolder } from "../../browser/choose-folder.ts";

/** Opens a whole folder of this machine, by the browser’s own chooser. */
export function FolderPart({ close }: { readonly close: () => void }) {
  const actions = useActions();
  const list = useRef<HTMLInputElement>(null);
  const heading = useId();
  const open = async () => {
    const folder = await chooseFolder();
    if (folder === "no-chooser") list.current?.click();
    else if (folder !== undefined) {
      await openFolder(folder, actions);
      close();
    }
  };
  return (
    <section className="share-part" aria-labelledby={heading}>
      <h3 id={heading}>A folder of this machine</h3>
      <div className="share-ways">
        <button type="button" className="button" onClick={() => void open()}>
          Open a folder…
        </button>
        <input
          ref={(input) => {
            list.current = input;
            // React has no such attribute.
            if (input) input.webkitdirectory = true;
          }}
          type="file"
          hidden
          multiple
          aria-label="Folder to open"
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = "";
            if (chosen.length === 0) return;
            void openListedFolder(chosen, actions);
            close();
          }}
        />
      </div>
      <p className="hint">
        Its unit files, drop-ins and .quadlets files are opened, in folders within it too; nothing is sent
        anywhere. Or drop the folder on the page.
      </p>
    </section>
  );
}
