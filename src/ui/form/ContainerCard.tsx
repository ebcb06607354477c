import { useId } from "react";
import { shownContainerName } from "../../core/quadlet/names/resource-name.ts";
import { controlName, settings } from "../../core/settings/settings.ts";
import { writeContainerName } from "../../core/settings/values/container-name.ts";
import { describeImage, writeImage } from "../../core/settings/values/image.ts";
import { readSingle } from "../../core/settings/values/single-value.ts";
import { writtenValue } from "../../core/settings/values/written.ts";
import { lastValue } from "../../core/unit-file/read.ts";
import { startWorkspace } from "../../core/workspace/start.ts";
import { useActions, useAnalysis, useSession } from "../app/session.tsx";
import { SettingField, TextField } from "./TextField.tsx";

/** What the container is: its name and its image. */
export function ContainerCard() {
  const heading = useId();
  const { startOver } = useActions();
  const isExample = useSession(({ history: { present } }) =>
    Object.entries(startWorkspace.files).every(([name, text]) => present.workspace.files[name] === text),
  );
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>Container</h2>
        <span className="aside">
          {isExample ? (
            "An example to begin with: put your own name and image in."
          ) : (
            <button type="button" className="link" onClick={startOver}>
              Start over
            </button>
          )}
        </span>
      </div>
      <div className="fields">
        <ContainerName />
        <Image />
      </div>
    </section>
  );
}

function ContainerName() {
  const { document, fileName, target } = useAnalysis();
  const { nameContainer } = useActions();
  const value = readSingle(lastValue(document, settings.containerName) ?? "", target.podman);
  return (
    <TextField
      className="narrow"
      label={settings.containerName.label}
      name={controlName(settings.containerName)}
      value={value}
      placeholder={shownContainerName(document, fileName, target)}
      hint={value === "" && <p className="hint">Without a name Quadlet makes one from the file name.</p>}
      write={(typed) => {
        const written = writeContainerName(typed);
        if (written.kind === "problem") return written.sentence;
        nameContainer(writtenValue(written));
        return undefined;
      }}
    />
  );
}

function Image() {
  const { document, target } = useAnalysis();
  const value = readSingle(lastValue(document, settings.image) ?? "", target.podman);
  return (
    <SettingField
      className="broad"
      setting={settings.image}
      value={value}
      hint={<p className="hint">{describeImage(value).sentence}</p>}
      write={writeImage}
    />
  );
}
