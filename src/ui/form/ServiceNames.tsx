import { serviceName } from "../../core/convert/service-name.ts";
import { checkFileName } from "../../core/install/file-name.ts";
import { writeDescription } from "../../core/settings/values/description.ts";
import { expansionNotes } from "../../core/settings/values/expansion.ts";
import type { SettingName } from "../../core/unit-file/document.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { useActions, useAnalysis } from "../app/session.tsx";
import { TextField } from "./TextField.tsx";
import { outcomeOfSetting } from "./writing.ts";

const description: SettingName = { section: "Unit", key: "Description" };

/** The description that systemd shows. */
export function Description() {
  const { document } = useAnalysis();
  const { editFile } = useActions();
  const value = lastValue(document, description) ?? "";
  return (
    <TextField
      label="Description"
      name="Unit.Description"
      value={value}
      placeholder="Shown by systemctl status"
      prose
      hint={<DescriptionNotes value={value} />}
      write={(typed) => {
        const outcome = outcomeOfSetting(description, writeDescription(typed));
        if (outcome.kind === "problem") return outcome.sentence;
        editFile(outcome.edits, { label: "Description changed", burst: "Unit.Description" });
        return undefined;
      }}
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
        renameFile(typed);
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
