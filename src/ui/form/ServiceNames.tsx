import { serviceName } from "../../core/quadlet/service-name.ts";
import { checkFileName } from "../../core/quadlet/file-name.ts";
import { settings } from "../../core/settings/settings.ts";
import { writeDescription } from "../../core/settings/values/description.ts";
import { expansionNotes } from "../../core/settings/values/expansion.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { useActions, useAnalysis } from "../app/session.tsx";
import { SettingField, TextField } from "./TextField.tsx";

/** The description that systemd shows. */
export function Description() {
  const { document } = useAnalysis();
  const value = lastValue(document, settings.description) ?? "";
  return (
    <SettingField
      setting={settings.description}
      value={value}
      prose
      hint={<DescriptionNotes value={value} />}
      write={writeDescription}
    />
  );
}

/** The name of the file, under the rules of systemd and Quadlet; the service is called after it. */
export function FileName() {
  const { document, fileName, target } = useAnalysis();
  const { renameFile } = useActions();
  return (
    <TextField
      label="File name"
      name="File.Name"
      value={fileName}
      hint={
        <p className="hint">
          systemd starts it as <code>{serviceName(document, fileName, target)}.service</code>.
        </p>
      }
      write={(typed) => {
        const checked = checkFileName(typed);
        if (checked.kind === "problem") return checked.sentence;
        if (!typed.endsWith(".container"))
          return "This file describes a container: its name ends in .container.";
        renameFile(checked);
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
