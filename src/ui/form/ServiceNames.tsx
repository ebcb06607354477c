import { renameFile } from "../../core/workspace/renaming/rename-file.ts";
import { nameOnDisk, readDropInName } from "../../core/quadlet/names/drop-in-name.ts";
import { longestName } from "../../core/quadlet/names/suggest-file-name.ts";
import { serviceNameInFiles } from "../../core/quadlet/unit-in-files.ts";
import { cardSettings } from "../../core/podman/settings/card-settings.ts";
import { writeDescription } from "../../core/podman/values/name/description.ts";
import { expansionNotes } from "../../core/podman/values/expansion/expansion.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { checkNewName } from "../../core/workspace/renaming/check-new-name.ts";
import { useActions, useAnalysis, useRead, useWholeSession } from "../session/session.tsx";
import { SettingField, TextField } from "./TextField.tsx";
import { Shown } from "../parts/Shown.tsx";

/** The description that systemd shows. */
export function Description() {
  const value = useRead(({ document }) => lastValue(document, cardSettings.description) ?? "");
  return (
    <SettingField
      setting={cardSettings.description}
      value={value}
      prose
      hint={<DescriptionNotes value={value} />}
      write={writeDescription}
    />
  );
}

/** The name of the file, under the rules of systemd and Quadlet; the service is called after it. */
export function FileName() {
  const { fileName } = useAnalysis("fileName");
  const service = useRead(({ target }, { history }) =>
    serviceNameInFiles(history.present.workspace.files, fileName, target),
  );
  const { store } = useWholeSession();
  const { changeFiles } = useActions();
  const dropIn = readDropInName(fileName);
  return (
    <TextField
      label="File name"
      name="File.Name"
      value={nameOnDisk(fileName)}
      hint={
        <p className="hint">
          {dropIn ? (
            <>
              It lies in <code>{dropIn.unit}.d</code>; drop-ins are read in the order of their names.
            </>
          ) : (
            <>
              systemd starts it as{" "}
              <code>
                <Shown text={`${service}.service`} />
              </code>
              .
              {fileName.length === longestName &&
                ` systemd takes no name with more than ${longestName} characters.`}
            </>
          )}
        </p>
      }
      write={(typed) => {
        const { files } = store.getState().history.present.workspace;
        const checked = checkNewName(files, fileName, typed);
        if (checked.kind === "problem") return checked.sentence;
        changeFiles(
          `File is now ${checked.name}`,
          (present) => renameFile(present, present.active, checked),
          "file name",
        );
        return undefined;
      }}
    />
  );
}

/** What systemd makes of the `%` in a description. */
function DescriptionNotes({ value }: { readonly value: string }) {
  return expansionNotes(value, "description").map(({ from, text, outcome, means, literal }) => (
    <p key={from} className="hint">
      <code>{text}</code> {outcome === "replaced" ? `is ${means}.` : means}
      {outcome !== "halved" && (
        <>
          {" "}
          Write <code>{literal}</code> for the characters themselves.
        </>
      )}
    </p>
  ));
}
