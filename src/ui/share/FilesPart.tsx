import { useId, useState } from "react";
import { canSaveInPlace, handleOf, saveInPlace } from "../../browser/file-handles.ts";
import type { Saved } from "../../browser/file-handles.ts";
import { saveFile } from "../../browser/save-file.ts";
import { bundleCommand, bundlesSince, writeBundle } from "../../core/archive/bundle.ts";
import { nameOnDisk, unitOfFile } from "../../core/quadlet/names/drop-in-name.ts";
import { stemOf } from "../../core/quadlet/names/unit-kind.ts";
import { isSince } from "../../core/podman/release.ts";
import { readme } from "../../core/share/readme.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";
import { activeText } from "../../core/workspace/workspace.ts";
import { useWorkspace } from "../session/session.tsx";
import { Commands } from "../parts/Commands.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";

/** The files as files: the one on show, all of them in an archive, all of them in one text for Podman. */
export function FilesPart() {
  const workspace = useWorkspace();
  const heading = useId();
  const [told, tell] = useState("");
  const { active, files, target } = workspace;
  const stem = stemOf(unitOfFile(active));
  const count = Object.keys(files).length;
  const bundle = writeBundle(files);
  const command = bundleCommand(`${stem}.quadlets`, target);
  return (
    <section className="share-part" aria-labelledby={heading}>
      <h3 id={heading}>Files</h3>
      <div className="share-ways">
        <button
          type="button"
          className="button"
          onClick={() => saveFile(nameOnDisk(active), activeText(workspace))}
        >
          Save {nameOnDisk(active)}
        </button>
        <SaveInPlace workspace={workspace} tell={tell} />
        <CopyButton className="button" label="Copy its text" text={() => activeText(workspace)} />
        <button type="button" className="button" onClick={() => void saveZip(workspace, stem)}>
          Save {stem}.zip
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={bundle.text === ""}
          onClick={() => bundle.text !== "" && saveFile(`${stem}.quadlets`, bundle.text)}
        >
          Save {stem}.quadlets
        </button>
      </div>
      <p className="hint">
        The zip has {count === 1 ? "the file" : `all ${count} files`} and a README with the commands that
        install them, for the Podman and the place chosen above. The .quadlets file is one text that{" "}
        <code>podman quadlet install</code> takes apart, from Podman {bundlesSince} on
        {isSince(target.podman, bundlesSince) ? "" : `: not the ${target.podman} chosen above`}. Ctrl+S, or ⌘S
        on a Mac, writes the file on show back to where it was opened from, or saves it as a download.
      </p>
      {command !== undefined && bundle.text !== "" && <Commands commands={[command]} />}
      {bundle.sentences.length > 0 && (
        <ul className="share-told hint">
          {bundle.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <output className="hint">{told}</output>
    </section>
  );
}

async function saveZip(workspace: Workspace, stem: string): Promise<void> {
  const { zipFiles } = await import("../../browser/zip-files.ts");
  saveFile(`${stem}.zip`, zipFiles(stem, { ...workspace.files, "README.md": readme(workspace) }));
}

const chooseLabel = (name: string) => `Save ${name} in place…`;

const savedWords: Readonly<Record<Saved, (name: string, canChoose: boolean) => string>> = {
  saved: (name) => `${name} is written on this machine.`,
  "given-up": (name) => `${name} was not written.`,
  changed: (name, canChoose) =>
    `Another program changed ${name}: ${canChoose ? `“${chooseLabel(name)}” can write over it` : "save it as a download"}.`,
  refused: (name) => `The browser did not let the page write ${name}: save it as a download.`,
};

interface SaveInPlaceProps {
  readonly workspace: Workspace;
  readonly tell: (sentence: string) => void;
}

/** Writes the file on show back to where it was opened, or into a file that a person chooses once. */
function SaveInPlace({ workspace, tell }: SaveInPlaceProps) {
  const { active } = workspace;
  const name = nameOnDisk(active);
  if (!canSaveInPlace(active)) return null;
  const save = async () => {
    const saved = await saveInPlace(active, name, activeText(workspace));
    tell(savedWords[saved](name, canSaveInPlace(active)));
  };
  return (
    <button type="button" className="button" onClick={() => void save()}>
      {handleOf(active) === undefined ? chooseLabel(name) : `Write ${name} back`}
    </button>
  );
}
